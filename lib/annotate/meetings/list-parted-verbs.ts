import { meetingForms, type MeetingForm } from '@/lib/knowledge/meeting-words'
import { tokenise } from '@/lib/text/tokenise'
import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { isJustDone } from './is-just-done'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** Words between an auxiliary and its participle: "a, pour sa part, longuement reçu". */
const FARTHEST = 8

/** What may stand there besides days and adverbs in -ment. */
const BETWEEN = words(`en effet par ailleurs également aussi ensuite ainsi enfin notamment tour à tour pour sa part quant à lui elle eux même mêmes de son leur
  côté hier successivement à nouveau cette occasion ce matin soir midi après dans la foulée journée auparavant déjà encore tout d' abord donc toutefois
  y finalement récemment entre temps le jour semaine au cours depuis peu tous deux outre pourtant cependant néanmoins certes aussitôt alors bel bien discrètement tard tôt quelques jours heures seul seule elles dès`)

interface PartedVerb {
  auxiliary: ReadonlySet<string>
  form: MeetingForm
}

const HAVING = words('a ont ai avons avait avaient aura auront')
const BEING = words('est sont suis sommes était étaient')
/** A passive is told by "été", and only with its own auxiliary before that: "aurait été" is hearsay. */
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
 * Meeting verbs with words between their parts, which no table holds: "a, pour sa part, reçu X", "s'est longuement
 * entretenu avec X", "qu'il avait lui-même rencontré"; and what has just been done, "vient de signer".
 */
export function listPartedVerbs(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  if (passage.language !== 'fr') return []
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    if (isCoveredAt(passage, index, COVER.meeting)) continue
    const found = findParted(passage, sentence.from, index) ?? findJustDone(passage, index)
    if (found === null) continue
    const { kind, voice, role, needs } = found.form
    atoms.push({ kind: 'meeting', meeting: kind, voice, subject: role, needs: needs ?? null, from: found.from, to: index + 1, prefix: '' })
  }
  return atoms
}

interface FoundVerb {
  from: number
  form: MeetingForm
}

/** "a, pour sa part, reçu": the verb whose participle stands at a token, with its auxiliary before it. */
function findParted(passage: Passage, start: number, index: number): FoundVerb | null {
  for (const { auxiliary, form } of participles.get(normAt(passage, index)) ?? []) {
    const at = findAuxiliary(passage, start, index, auxiliary)
    const from = at !== null && auxiliary === PASSIVE ? findAuxiliary(passage, start, at, HAVING) : at
    // Verbs that stand beside their auxiliary are in the table, but for "y a vu".
    const parted = from !== null && at !== null && (index - from > (auxiliary === PASSIVE ? 2 : 1) || normAt(passage, from - 1) === 'y')
    if (parted && (normAt(passage, from - 1) !== "n'" || normsBetween(passage, from, index).some((norm) => meetingGrammars.fr.only.has(norm)))) return { from, form }
  }
  return null
}

/** "vient de signer": the verb whose infinitive stands at a token, done a moment ago. */
function findJustDone(passage: Passage, index: number): FoundVerb | null {
  if (!isJustDone(passage, index)) return null
  const [verb] = participles.get(normAt(passage, index).replace(/er$/, 'e')) ?? []
  return verb === undefined || !normAt(passage, index).endsWith('er') ? null : { from: index - 2, form: verb.form }
}

function findAuxiliary(passage: Passage, start: number, index: number, auxiliary: ReadonlySet<string>): number | null {
  for (let before = index - 1; before >= Math.max(start, index - FARTHEST); before--) {
    const norm = normAt(passage, before)
    if (/[.;:()«»]/.test(gapBefore(passage, before + 1))) return null
    if (auxiliary.has(norm) && passage.tokens[before]?.text !== 'à') return before
    // "n'a pas seulement reçu" did.
    const more = norm === 'pas' && meetingGrammars.fr.only.has(normAt(passage, before + 1))
    if (!more && !BETWEEN.has(norm) && !/ment$/.test(norm) && !isCoveredAt(passage, before, COVER.date)) return null
  }
  return null
}
