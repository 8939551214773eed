import { isOf, pastArticle } from '../articles'
import { COVER } from '../atoms/atom'
import { isCovered, isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { meetingAt } from './meeting-at'
import type { MeetingAtom } from './trigger'
import { meetingGrammars } from './meeting-grammar'

const FARTHEST = 14

/**
 * Stays told by "to be": "X est du 4 au 8 février à Riyad", "X était jeudi en Belgique". Only dates and adverbs may stand
 * between the verb and the place, else "est aussi important en Belgique" would be a visit.
 */
export function listStays(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  const { being } = meetingGrammars[passage.language]
  const stays: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    // "C'est à Accra que le ministre a reçu X" is no stay.
    if (!being.has(normAt(passage, index)) || /^(?:c'|ce)$/.test(normAt(passage, index - 1)) || !leadsToPlace(passage, index + 1, sentence.to)) continue
    stays.push(stayAt(index))
  }
  return stays.length > 0 ? stays : listHeadlineStays(passage, sentence)
}

/** True for a meeting word that is only "to be" somewhere, and not "est venu". */
export function isStay(passage: Passage, { meeting, voice, from, to }: MeetingAtom): boolean {
  return meeting === 'visit' && voice === 'active' && to === from + 1 && meetingGrammars[passage.language].being.has(normAt(passage, from))
}

const LONGEST_HEADLINE = 25
const NAMED = COVER.function | COVER.organisation | COVER.country

function stayAt(index: number): MeetingAtom {
  return meetingAt({ from: index, to: index + 1 }, 'visit', 'active', { subject: 'guest' })
}

/** "Le ministre X en Norvège", الوزير فلان بالنرويج: a headline leaves the verb out. */
function listHeadlineStays(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  if (to - from > LONGEST_HEADLINE || isCovered(passage, { from, to }, COVER.meeting)) return []
  if (to < passage.tokens.length || /[.!?؟…]/.test(gapBefore(passage, to))) return listDatedCalls(passage, { from, to })
  const { located } = meetingGrammars[passage.language]
  for (let index = from + 1; index < to; index++) {
    if (isCall(passage, index)) return [stayAt(index)]
    const place = findAtomAt(passage, index, 'place') ?? findAtomAt(passage, index, 'country')
    const at = place !== null && located.has(normAt(passage, index - 1)) ? index - 1 : index
    if (place === null || (at === index && !place.prefix.includes('ب')) || at === from || !/^ $/.test(gapBefore(passage, at))) continue
    const before = passage.tokens[at - 1]?.text ?? ''
    if (!/^\p{Lu}/u.test(before) && !isCoveredAt(passage, at - 1, NAMED)) continue
    return [stayAt(at)]
  }
  return []
}

/** "Police : le Ghanéen X hier chez Y." in a list of news: with its day it needs no line of its own. */
function listDatedCalls(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  for (let index = from + 2; index < to; index++) {
    if (!isCoveredAt(passage, index - 1, COVER.date) || !isCall(passage, index)) continue
    return [stayAt(index)]
  }
  return []
}

/** "L'ambassadeur X chez le ministre Y": who stands before calls on who stands behind. */
function isCall(passage: Passage, index: number): boolean {
  if (passage.language !== 'fr' || normAt(passage, index) !== 'chez' || !/^ $/.test(gapBefore(passage, index))) return false
  // "Le Ghanéen X hier chez Y": the day stands between.
  let last = index - 1
  while (last > 0 && isCoveredAt(passage, last, COVER.date) && gapBefore(passage, last) === ' ') last--
  return (/^\p{Lu}/u.test(passage.tokens[last]?.text ?? '') || isCoveredAt(passage, last, NAMED)) && opensCall(passage, index)
}

/** Somebody stands behind "chez". */
function opensCall(passage: Passage, index: number): boolean {
  const after = pastArticle(passage, index + 1)
  return (/^\p{Lu}/u.test(passage.tokens[after]?.text ?? '') || isCoveredAt(passage, after, COVER.function | COVER.honorific))
}

/** "était jeudi l'hôte de", "était hier chez le général X", "était mardi dans le bureau du ministre". */
function isHosted(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  if (passage.language !== 'fr') return false
  if (/^(?:hote|invite)e?s?$/.test(norm)) return /^(?:l'|les)$/.test(normAt(passage, index - 1))
  if (/^(?:bureaux?|cabinet)$/.test(norm) && /^(?:le|les)$/.test(normAt(passage, index - 1)) && normAt(passage, index - 2) === 'dans') return isOf(passage, index + 1) && opensCall(passage, index + 1)
  return norm === 'chez' && opensCall(passage, index)
}

function leadsToPlace(passage: Passage, start: number, end: number): boolean {
  const { located } = meetingGrammars[passage.language]
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[;:.()]/.test(gapBefore(passage, index))) return false
    const norm = normAt(passage, index)
    if (isHosted(passage, index)) return true
    const place = findAtomAt(passage, index, 'place') ?? findAtomAt(passage, index, 'country')
    if (place !== null) return located.has(normAt(passage, index - 1)) || place.prefix.includes('ب')
    const dated = isCoveredAt(passage, index, COVER.date)
    if (!dated && !located.has(norm) && !/^(?:du|le|la|les|l'|dans|recemment|actuellement|depuis|حاليا)$/.test(norm)) return false
  }
  return false
}
