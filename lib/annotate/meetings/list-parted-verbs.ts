import { meetingForms, type MeetingForm } from '@/lib/knowledge/meeting-words'
import { normalise } from '@/lib/text/normalise'
import { tokenise } from '@/lib/text/tokenise'
import { COVER } from '../atoms/atom'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { MeetingAtom } from './trigger'

/** Words between an auxiliary and its participle: "a, pour sa part, longuement reçu". */
const FARTHEST = 8

const words = (text: string) => new Set(text.split(/\s+/).map(normalise))

/** What may stand there besides days and adverbs in -ment. */
const BETWEEN = words(`en effet par ailleurs également aussi ensuite ainsi enfin notamment tour à tour pour sa part quant à lui elle eux même mêmes de son leur
  côté hier successivement à nouveau cette occasion ce matin soir midi après dans la foulée journée auparavant déjà encore tout d' abord donc toutefois
  y finalement récemment entre temps le même jour semaine au cours depuis peu tous deux outre`)

interface PartedVerb {
  auxiliary: ReadonlySet<string>
  form: MeetingForm
}

const HAVING = words('a ont avait avaient aura auront')
const BEING = words('est sont était étaient')
/** The auxiliary of a passive is "été" itself. */
const PASSIVE = words('été')

/** French verbs of two words, by the participle: "a reçu", "s'est entretenu"; and of three, "a été reçu". */
const participles = listParticiples()


function listParticiples(): ReadonlyMap<string, PartedVerb[]> {
  const found = new Map<string, PartedVerb[]>()
  for (const form of meetingForms) {
    if (form.language !== 'fr' || form.voice === 'noun') continue
    const [first = '', second = '', third = '', ...more] = tokenise(form.phrase).map(({ norm }) => norm)
    const [participle, auxiliary] = more.length > 0 ? ['', HAVING] : third === '' && first === 'a' ? [second, HAVING]
      : first === "s'" && second === 'est' ? [third, BEING] : first === 'a' && second === 'ete' ? [third, PASSIVE] : ['', HAVING]
    if (participle !== '' && /(?:e|u|is|it|ert)s?$|ees?$|ues?$/.test(participle)) found.set(participle, [...(found.get(participle) ?? []), { auxiliary, form }])
  }
  return found
}


/**
 * Meeting verbs with words between their parts, which no table holds: "a, pour sa part, reçu X", "s'est longuement entretenu avec X",
 * "qu'il avait lui-même rencontré"; and what has just been done, "vient de signer".
 */
export function listPartedVerbs(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  if (passage.language !== 'fr') return []
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    if (((passage.cover[index] ?? 0) & COVER.meeting) !== 0) continue
    const norm = normAt(passage, index)
    const verbs = participles.get(norm) ?? (/^(?:vien(?:t|nent))$/.test(normAt(passage, index - 2)) ? participles.get(norm.replace(/er$/, 'e')) : undefined)
    if (verbs === undefined) continue
    const from = norm.endsWith('er') ? index - 2 : findAuxiliary(passage, sentence.from, index, verbs)
    const verb = from === null ? undefined : verbs.find(({ auxiliary }) => norm.endsWith('er') || auxiliary.has(normAt(passage, from)))
    if (from === null || verb === undefined) continue
    const { kind, voice, role, needs } = verb.form
    atoms.push({ kind: 'meeting', meeting: kind, voice, subject: role, needs: needs ?? null, from, to: index + 1, prefix: '' })
  }
  return atoms
}

function findAuxiliary(passage: Passage, start: number, index: number, verbs: readonly PartedVerb[]): number | null {
  for (let before = index - 1; before >= Math.max(start, index - FARTHEST); before--) {
    const norm = normAt(passage, before)
    if (/[.;:()«»]/.test(gapBefore(passage, before + 1))) return null
    if (verbs.some(({ auxiliary }) => auxiliary.has(norm)) && (before < index - 1 || normAt(passage, before - 1) === 'y') && passage.tokens[before]?.text !== 'à') return before
    if (!BETWEEN.has(norm) && !/ment$/.test(norm) && ((passage.cover[before] ?? 0) & COVER.date) === 0) return null
  }
  return null
}
