import { normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { SentenceContext } from './sentence-context'
import { splitVerbs } from './split-verbs'
import { tellMeetings } from './tell-meetings'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'

/**
 * The known assembly that somebody is told to have come to before it is told whom he met there: "X a pris part à l'assemblée
 * générale d'Interpol et a rencontré Y", شارك في أعمال الجمعية العامة للإنتربول وعقد اجتماعا مع فلان. Not "qui a pris part", nor
 * "à Oslo où il a pris part", which only say where he met whom.
 */
export function tellAttended(passage: Passage, sentence: TokenRange, [first, next]: readonly Trigger[], context: SentenceContext): ToldMeeting[] {
  if (first === undefined || next === undefined || first.status !== 'reported' || !first.finite) return []
  if (first.atom.meeting !== 'conference' || first.atom.voice !== 'active' || isSubordinate(passage, sentence, first)) return []
  const end = findAnd(passage, first.atom.to, next)
  if (end === null) return []
  const clause = { from: sentence.from, to: end }
  return tellMeetings(passage, clause, [first], context.candidates.filter(({ to }) => to <= end), context, [first]).filter(({ occasion }) => occasion !== null)
}

/** "qui a pris part", "où il a pris part", الذي شارك. */
function isSubordinate(passage: Passage, { from }: TokenRange, { atom }: Trigger): boolean {
  const { where, attribute } = meetingGrammars[passage.language]
  return normsBetween(passage, from, atom.from).some((norm) => where.has(norm)) || attribute.has(normAt(passage, atom.from - 1))
}

/** Where "et" or و joins the verb of the second meeting to the first; `null` where nothing does. */
function findAnd(passage: Passage, start: number, { atom }: Trigger): number | null {
  if (passage.language === 'fr') return atom.voice !== 'noun' && normsBetween(passage, start, atom.from).includes('et') ? atom.from : null
  for (let index = atom.from; index > start; index--) {
    const norm = normAt(passage, index)
    // وعقد في اليوم الثاني اجتماعا: the verb stands far before its noun.
    if (norm.startsWith('و') && (splitVerbs.has(norm.slice(1)) || (index === atom.from && atom.voice !== 'noun'))) return index
  }
  return null
}
