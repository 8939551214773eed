import { findFunction } from '@/lib/knowledge/functions'
import { PARTING_MARKS } from '@/lib/text/item-marks'
import { COVER } from '../atoms/atom'
import { isCovered, isCoveredAt } from '../is-covered'
import { isOfLeisure } from '../is-of-leisure'
import { atomsIn, findAtomAt, findAtomBefore, gapBefore, normAt, sentenceAt, type Passage, type TokenRange } from '../passage'
import { isLatinNameWord } from './is-name-word'

/** Words between a verb and the one whom it is done to: "le ministre grec de l'Intérieur". */
const REACH = 6

/**
 * A family name alone that a French headline or ticker gives beside its verb, where a country, a topic or an office stands
 * too: "Sécurité : Agossa reçoit Kodjo", "tête-à-tête entre Agossa et le Togolais Kodjo". "Renault reçoit Peugeot" and "Zverev
 * rencontre Sinner en finale" are no people; Arabic has `isLoneSurname`.
 */
export function isLatinHeadlineSurname(passage: Passage, run: TokenRange): boolean {
  if (passage.language !== 'fr' || !/^\p{Lu}\p{Ll}{2,}/u.test(passage.tokens[run.from]?.text ?? '')) return false
  return isOfTheDomain(passage, itemAt(passage, run)) && (isSubject(passage, run) || isObject(passage, run) || isOfTwo(passage, run))
}

/** What else says that states meet, and neither firms nor clubs: a country, a topic, a title or an office of one kind. */
function isOfTheDomain(passage: Passage, item: TokenRange): boolean {
  if (isOfLeisure(passage, item)) return false
  // "se" is written like "SE", Son Excellence.
  if ([...atomsIn(passage, item, 'honorific')].some(({ from }) => passage.tokens[from]?.text !== 'se')) return true
  return isCovered(passage, item, COVER.country | COVER.topic) || [...atomsIn(passage, item, 'function')].some(({ key }) => findFunction(key)?.vague === false)
}

const PARTING = new RegExp(`[${PARTING_MARKS}]`)
/** The end of what stands before the first word of an item, or behind the rubric of a headline. */
const OPENING = new RegExp(`[:/–—${PARTING_MARKS}-]\\s*$`)

/** The sentence that somebody stands in, or the item of a ticker: between two bars. */
function itemAt(passage: Passage, { from, to }: TokenRange): TokenRange {
  const sentence = sentenceAt(passage, from)
  const item = { from, to }
  while (item.from > sentence.from && !PARTING.test(gapBefore(passage, item.from))) item.from--
  while (item.to < sentence.to && !PARTING.test(gapBefore(passage, item.to))) item.to++
  return item
}

/** "Agossa reçoit le ministre grec": first in its sentence, and somebody behind the verb. */
function isSubject(passage: Passage, { from, to }: TokenRange): boolean {
  if (gapBefore(passage, to) !== ' ') return false
  const verb = findAtomAt(passage, to, 'meeting')
  if ((verb === null && normAt(passage, to) !== 'chez') || !opensSentence(passage, from)) return false
  if (normAt(passage, to) === 'chez') return isLone(passage, to + 1) || opensOffice(passage, to + 1)
  if (verb === null || verb.voice === 'noun' || verb.meeting === 'conference' || verb.meeting === 'ceremony') return false
  const day = pastDay(passage, verb.to)
  const behind = /^(?:avec|par)$/.test(normAt(passage, day)) ? day + 1 : day
  return isLone(passage, behind) || opensOffice(passage, behind)
}

/** "reçoit Kodjo à Lomé": right behind a verb, whose subject is somebody. */
function isObject(passage: Passage, { from, to }: TokenRange): boolean {
  if (gapBefore(passage, from) !== ' ' || !/^(?:[ ,.)]|$)/.test(gapBefore(passage, to)) || (gapBefore(passage, to) === ' ' && /^\p{Lu}/u.test(passage.tokens[to]?.text ?? ''))) return false
  const joined = /^(?:avec|chez|par)$/.test(normAt(passage, from - 1)) ? from - 1 : from
  const verb = findAtomBefore(passage, from, 'meeting') ?? findAtomBefore(passage, beforeDay(passage, joined), 'meeting')
  const start = joined < from && verb === null && normAt(passage, joined) === 'chez' ? joined : (verb?.from ?? null)
  if (start === null || (verb !== null && (verb.voice === 'noun' || verb.meeting === 'conference' || verb.meeting === 'ceremony'))) return false
  const subject = start - 1
  return opensSentence(passage, subject) ? isLone(passage, subject) : isCoveredAt(passage, subject, COVER.function | COVER.country)
}

/** "entre Agossa et Kodjo", "Agossa et Kodjo s'entretiennent": the two of a meeting. */
function isOfTwo(passage: Passage, { from, to }: TokenRange): boolean {
  const first = normAt(passage, from - 1) === 'et' ? from - 2 : from
  const second = first + 2
  if (normAt(passage, first + 1) !== 'et' || !isLone(passage, first) || !isLone(passage, second) || (from !== first && to !== second + 1)) return false
  if (normAt(passage, first - 1) === 'entre') return [1, 2, 3, 4].some((back) => findAtomBefore(passage, first - back, 'meeting')?.voice === 'noun')
  const verb = findAtomAt(passage, second + 1, 'meeting')
  return opensSentence(passage, first) && verb !== null && verb.voice === 'reciprocal'
}

/** The token behind the day that stands at one, and the one up to which a day stands. */
function pastDay(passage: Passage, index: number): number {
  let past = index
  while (isCoveredAt(passage, past, COVER.date)) past++
  return past
}

function beforeDay(passage: Passage, index: number): number {
  let before = index
  while (isCoveredAt(passage, before - 1, COVER.date)) before--
  return before
}

/** A capital word that nothing explains, with none beside it. */
function isLone(passage: Passage, index: number): boolean {
  return /^\p{Lu}\p{Ll}{2,}/u.test(passage.tokens[index]?.text ?? '') && isLatinNameWord(passage, index) && !isLatinNameWord(passage, index + 1)
}

/** "le ministre", "son homologue", "l'ambassadeur": an office, behind its article. */
function opensOffice(passage: Passage, index: number): boolean {
  if (!/^(?:le|la|l'|les|son|sa|un|une)$/.test(normAt(passage, index))) return false
  for (let at = index + 1; at < index + REACH && gapBefore(passage, at) !== ', '; at++) if (isCoveredAt(passage, at, COVER.function)) return true
  return false
}

/** At the head of a sentence, of an item of a ticker, or behind the rubric of a headline: "Sécurité : Agossa". */
function opensSentence(passage: Passage, index: number): boolean {
  // "12:45 Agossa reçoit": the hour of a ticker.
  if (/^\d{1,2}[:h]\d{2}$/.test(normAt(passage, index - 1))) return true
  return sentenceAt(passage, index).from === index || OPENING.test(gapBefore(passage, index))
}
