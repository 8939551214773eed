import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { normAt, type Passage, type TokenRange } from '../passage'
import { completions } from './completions'
import { listArabicActs } from './list-arabic-acts'
import { listArabicHandovers } from './list-arabic-handovers'
import { listOpened, listOpenedBy, listOpenings } from './list-openings'
import { listParticiples } from './list-participles'
import { listThanks } from './list-thanks'
import { meetingAt } from './meeting-at'
import { splitVerbs } from './split-verbs'
import type { MeetingAtom } from './trigger'

/**
 * Verbs that tell of a meeting only together with a word behind their subject, as Arabic orders them:
 * بحث الوزير مع نظيره, وقع فلان وفلان بروتوكولا, قررت الحكومة منح فلان وساما. French has "reçu lundi à Tunis par".
 */
export function listSplitVerbs(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  if (passage.language === 'fr') return [...listParticiples(passage, sentence), ...listOpenings(passage, sentence), ...listOpened(passage, sentence), ...listOpenedBy(passage, sentence), ...listThanks(passage, sentence)]
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    const norm = normAt(passage, index)
    const own = splitVerbs.get(norm)
    const skip = own === undefined ? 1 : 0
    const verb = own ?? (norm.startsWith('و') || norm.startsWith('ف') ? splitVerbs.get(norm.slice(1)) : undefined)
    if (verb === undefined || isCoveredAt(passage, index, COVER.meeting) || verb.notAfter.has(normAt(passage, index - 1))) continue
    if (!completions[verb.completion](passage, index + 1, sentence.to)) continue
    atoms.push(meetingAt({ from: index, to: index + 1 }, verb.meeting, verb.voice, { subject: verb.subject, prefix: norm.slice(0, skip) }))
  }
  const acts = [...listArabicHandovers(passage, sentence), ...listArabicActs(passage, sentence)]
  return [...atoms, ...acts.filter(({ from }) => atoms.every((atom) => atom.from !== from))]
}
