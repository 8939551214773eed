import { isStopWord } from '@/lib/text/stop-words'
import { COVER } from '../atoms/atom'
import { isListedArabicWord } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import { functionGrammars } from '../functions/function-grammar'
import { isOrdinal } from './ends-arabic-name'
import { followsGrade, isDefiniteSurname } from './behind-rank'
import { isGivenName } from './given-names'
import { isThingOrCrowd } from './is-thing-or-crowd'
import { looksForeign } from './looks-foreign'
import { isArabicGivenName, isArabicNameWord, isOpen, isSentenceWord } from './is-name-word'
import { nameGrammars } from './name-grammar'
import { hasForeignEnding } from './name-shapes'
import { compoundOpeners } from './particles'

/** Between two parts of a name. */
export const INSIDE_NAME = /^(?:[ \u00a0]+|-)$/

/**
 * Whether the word behind a given name is a family name although its letters make a word, too: خلف of "خلف الله" alone,
 * فاي in الجنرال مارتن فاي. `from` is the first word of the name, `units` counts its parts so far.
 */
export function isFamilyName(passage: Passage, from: number, index: number, units: number): boolean {
  return isSurname(passage, index, units) || isTitledSurname(passage, from, index) || isNisba(passage, from, index) || isTitledTrade(passage, from, index) || isNameLikeVerb(passage, index, units)
    || (units === 1 && isNamedLikeOffice(passage, index))
    || (units > 1 && isGivenName(normAt(passage, from)) && followsGrade(passage, from) && isDefiniteSurname(passage, index))
}

/** غادة والي، أحمد سفير في: an office without its article that is of nothing is a family name behind a given one. */
function isNamedLikeOffice(passage: Passage, index: number): boolean {
  const office = findAtomAt(passage, index, 'function')
  if (office === null || office.to !== index + 1 || office.prefix !== '' || office.plural || !isGivenName(normAt(passage, index - 1))) return false
  return /^\p{Script=Arabic}{3,}(?<!ه)$/u.test(normAt(passage, index)) && !/^ال/.test(normAt(passage, index)) && (endsBefore(passage, index + 1) || isStopWord(normAt(passage, index + 1), 'ar'))
}

/** After a given name, خلف is a father's name and no "behind", and والاس no "and the". */
function isSurname(passage: Passage, index: number, units: number): boolean {
  const norm = normAt(passage, index)
  if (units !== 1 || !isGivenName(normAt(passage, index - 1)) || !isOpen(passage, index)) return false
  return (isGivenName(norm) && norm.length > 2) || isBeforeMark(passage, index) || (norm.startsWith('وال') && !isSentenceWord(norm))
}

/**
 * موسى نداي، وزير: after a given name and before a comma stands the family name, even one that looks like a common
 * word's form.
 */
function isBeforeMark(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return /^\s*[،,.]/.test(gapBefore(passage, index + 1)) && /^\p{Script=Arabic}{3,}$/u.test(norm) && !isStopWord(norm, 'ar')
    && !nameGrammars.ar.never.has(norm) && !/^(?:ال|وال|بال|لل|و)/.test(norm) && !isCoveredAt(passage, index, COVER.meeting | COVER.topic)
}

/** والتهيئة العمرانية إبراهيم: an adjective before a given name is the end of what stands before it. */
export function precedesGivenName(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return /^ال\p{L}{3,}$/u.test(norm) && !isGivenName(norm) && !isGivenName(norm.slice(2)) && INSIDE_NAME.test(gapBefore(passage, index + 1)) && isArabicGivenName(normAt(passage, index + 1))
    && !compoundOpeners.has(normAt(passage, index + 1))
}

/** محمد شياع السوداني، رئيس: behind a given name the people that a family came from is its name, and no country. */
export function isFamilyOfPeople(passage: Passage, from: number, index: number, units: number): boolean {
  const atom = findAtomAt(passage, index, 'country')
  if (atom === null || !atom.nationality || atom.to !== index + 1 || !isGivenName(normAt(passage, from))) return false
  // الجنرال ماريو روسي: behind a title and a given name an adjective has its article, and a family name may have none.
  if (/^(?!ال)\p{L}{2,}ي$/u.test(normAt(passage, index))) return units === 1 && isTitled(passage, from)
  if (!/^ال\p{L}{3,}ي$/u.test(normAt(passage, index))) return false
  return units > 1 || /^\s*[،,.)]/.test(gapBefore(passage, index + 1))
}

/**
 * الجنرال مارتن فاي, الوزير بيتر فان لوين: behind a title and a given name stands a family name, whatever word its
 * letters make.
 */
function isTitledSurname(passage: Passage, from: number, index: number): boolean {
  const norm = normAt(passage, index)
  if (index !== from + 1 || !isGivenName(normAt(passage, from)) || !/^\p{Script=Arabic}{3,}$/u.test(norm) || /^(?:[وفبكل]?ال\p{L}|لل|و|ي)/u.test(norm)) return false
  return isTitled(passage, from) && isOpen(passage, index) && !isCoveredAt(passage, index, COVER.meeting | COVER.topic | COVER.cue)
    && (!isStopWord(norm, 'ar') || endsBefore(passage, index + 1)) && !nameGrammars.ar.never.has(norm) && !isListedArabicWord(norm)
}

/** الوزير ناصر الفضلي: behind a given name a definite adjective is a family name, though its stem be a common word. */
function isNisba(passage: Passage, from: number, index: number): boolean {
  if (!/^ال\p{L}{3,}ي$/u.test(normAt(passage, index)) || !isGivenName(normAt(passage, from)) || !isOpen(passage, index)) return false
  if (isCoveredAt(passage, index, COVER.meeting | COVER.topic | COVER.cue | COVER.region)) return false
  return isTitled(passage, from) || endsBefore(passage, index + 1)
}

/** Offices whose holders go by one name: what stands behind الملك فلان is no family name. */
const CROWNED = /^(?:king|emperor|emir|sultan|pope|supreme-leader|crown-prince|prince|sheikh)$/

/**
 * الوزير سامر النجار، السفير خالد الحداد في: behind an office and a given name, a definite word in the singular is a family
 * name where the sentence goes on without it, whatever trade it is.
 */
function isTitledTrade(passage: Passage, from: number, index: number): boolean {
  const norm = normAt(passage, index)
  if (index !== from + 1 || !isGivenName(normAt(passage, from)) || !/^ال\p{L}{3,}(?<!ات|ون|ين)$/u.test(norm) || norm.startsWith('الم') || !isOpen(passage, index)) return false
  if (((passage.cover[index] ?? 0) & (COVER.meeting | COVER.topic | COVER.cue | COVER.region | COVER.place)) !== 0) return false
  if (nameGrammars.ar.never.has(norm) || nameGrammars.ar.describing.has(norm) || functionGrammars.ar.unnamed.has(norm) || isOrdinal(passage, index) || isThingOrCrowd(norm)) return false
  const office = findAtomBefore(passage, from, 'function')
  const titled = office === null ? findAtomBefore(passage, from, 'country')?.nationality === true : !office.plural && !CROWNED.test(office.key)
  return titled && gapBefore(passage, from) === ' ' && (endsBefore(passage, index + 1) || isStopWord(normAt(passage, index + 1), 'ar'))
}

/** Directly behind a function, a nationality or a title. */
function isTitled(passage: Passage, from: number): boolean {
  return gapBefore(passage, from) === ' ' && (['function', 'country', 'honorific'] as const).some((kind) => findAtomBefore(passage, from, kind) !== null)
}

/** A mark, or a word that belongs to the sentence for sure. */
function endsBefore(passage: Passage, index: number): boolean {
  return !INSIDE_NAME.test(gapBefore(passage, index)) || isCoveredAt(passage, index, COVER.meeting | COVER.function | COVER.honorific | COVER.date)
}

/**
 * مدير الشرطة روب وينرايت: و is the first letter of a foreign name behind a given one, where "and he" would leave the
 * verb without an object.
 */
function isWithWaw(passage: Passage, index: number, units: number): boolean {
  const norm = normAt(passage, index)
  return units === 1 && /^وي\p{L}{3,}$/u.test(norm) && isOpen(passage, index) && (isGivenName(normAt(passage, index - 1)) || hasForeignEnding(norm))
    && (isTitled(passage, index - 1) || isCoveredAt(passage, index - 2, COVER.organisation))
    && !isCoveredAt(passage, index, COVER.meeting | COVER.cue | COVER.topic) && !isSentenceWord(norm) && looksForeign(passage, { from: index, to: index + 1 })
}

/** تسفاي وولدي غبريئيل: two و write a w, where behind the name another part of it follows that is no word of the language. */
function isDoubleWaw(passage: Passage, index: number, units: number): boolean {
  const norm = normAt(passage, index)
  return units === 1 && /^وو\p{L}{3,}(?<![تا])$/u.test(norm) && isOpen(passage, index) && isGivenName(normAt(passage, index - 1)) && !isListedArabicWord(norm.slice(1))
    && INSIDE_NAME.test(gapBefore(passage, index + 1)) && isArabicNameWord(passage, index + 1) && looksForeign(passage, { from: index + 1, to: index + 2 })
}

/** علي يرلي كايا: behind a given name and before another part of it, a word like a verb is none. */
function isNameLikeVerb(passage: Passage, index: number, units: number): boolean {
  if (isWithWaw(passage, index, units) || isDoubleWaw(passage, index, units)) return true
  if (!/^ي\p{L}{3,}$/u.test(normAt(passage, index)) || !isOpen(passage, index)) return false
  if (units === 1 && isTitled(passage, index - 1) && looksForeign(passage, { from: index, to: index + 1 }) && looksForeign(passage, { from: index - 1, to: index })
    && ((passage.cover[index] ?? 0) & (COVER.meeting | COVER.cue | COVER.topic)) === 0 && !isSentenceWord(normAt(passage, index))) return true
  if (units === 2 && looksForeign(passage, { from: index, to: index + 1 }) && isTitled(passage, index - 2) && isGivenName(normAt(passage, index - 2))) return true
  return units === 1 && isGivenName(normAt(passage, index - 1))
    && !isCoveredAt(passage, index, COVER.meeting | COVER.cue | COVER.topic) && !isSentenceWord(normAt(passage, index))
    && INSIDE_NAME.test(gapBefore(passage, index + 1)) && isArabicNameWord(passage, index + 1) && findAtomBefore(passage, index - 1, 'country') !== null
}
