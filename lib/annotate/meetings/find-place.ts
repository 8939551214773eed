import { findCountry } from '@/lib/knowledge/countries'
import type { Span } from '@/lib/model/span'
import { endOfInlineDateline } from '../dateline'
import { atomsIn, normAt, spanOf, type Passage, type TokenRange } from '../passage'
import { isAtSite } from './is-at-site'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'

/** Before a town's name: مدينة سلا, and not بالقصر, which is a palace. */
const CITY = /^[وبفل]{0,2}(?:ال)?(?:مدينه|عاصمه|بلده)$/

/** Before the town itself: شهدت مدريد توقيع, احتضنت نيامي. */
const HOLDING = /^[وف]?(?:ت|ا)?(?:شهدت?|حتضنت?|ستضافت|ستضيف)$/

/**
 * The town nearest to the meeting word at token `at`: one that words locate, else that of the dateline, which only says
 * where a paper writes.
 */
export function findPlace(passage: Passage, range: TokenRange, at: number, parties: readonly Candidate[], isInside: (at: TokenRange) => boolean): { key: string; span: Span } | null {
  const { located } = meetingGrammars[passage.language]
  let best: { key: string; span: Span } | null = null
  let nearest = Infinity
  let isDateline = false
  for (const atom of atomsIn(passage, range, 'place')) {
    if (!isInside(atom) || parties.some(({ from, to }) => atom.from >= from && atom.from < to)) continue
    const dateline = atom.from === 0 && endOfInlineDateline(passage.text) >= (passage.tokens[atom.to - 1]?.end ?? 0)
    if (!dateline && passage.language === 'ar' && atom.ambiguous && !CITY.test(normAt(passage, atom.from - 1))) continue
    // "au Koweït", "en Tunisie": with this preposition the name is the country's.
    if (!dateline && passage.language === 'fr' && atom.ambiguous && /^(?:au|aux|en)$/.test(normAt(passage, atom.from - 1))) continue
    if (!dateline && !CITY.test(normAt(passage, atom.from - 1)) && !located.has(normAt(passage, atom.from - 1)) && !atom.prefix.includes('ب') && !isAtSite(passage, atom.from) && !HOLDING.test(normAt(passage, atom.from - 1))) continue
    const distance = Math.abs(atom.from - at)
    const skip = atom.prefix.replace(/(?:ال|(?<=ل)ل)$/, '').length
    if (distance < nearest || isDateline) [best, nearest, isDateline] = [{ key: atom.key, span: spanOf(passage, atom.from, atom.to, skip) }, distance, dateline]
  }
  // Where a paper writes is where people met only when nothing else says so.
  const capital = findCapital(passage, range)
  return isDateline || (capital !== null && Math.abs(capital.from - at) < nearest) ? (capital ?? best) : (best ?? capital)
}

/** "dans la capitale turque", في العاصمة التركية: the town by what it is. */
function findCapital(passage: Passage, range: TokenRange): { key: string; span: Span; from: number } | null {
  const { capital } = meetingGrammars[passage.language]
  for (const country of atomsIn(passage, range, 'country')) {
    const key = country.nationality && capital.has(normAt(passage, country.from - 1)) ? (findCountry(country.key)?.capital ?? null) : null
    if (key !== null) return { key, span: spanOf(passage, country.from - 1, country.to), from: country.from }
  }
  return null
}
