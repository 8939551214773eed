import { COVER } from '../atoms/atom'
import { rememberByWord } from '../atoms/remember-by-word'
import { isVocabulary } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import type { Passage } from '../passage'
import { findAtomAt, findAtomBefore, gapBefore, normAt } from '../passage'
import { isTitledFirst } from './behind-rank'
import { compoundOpeners } from './particles'
import { isGivenName } from './given-names'
import { nameGrammars } from './name-grammar'
import { hasForeignEnding } from './name-shapes'
import { functionGrammars } from '../functions/function-grammar'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { hijriMonthForms } from '@/lib/knowledge/hijri-months'
import { normalise } from '@/lib/text/normalise'
import { isStopWord } from '@/lib/text/stop-words'

const MONTHS: ReadonlySet<string> = new Set(hijriMonthForms.filter(({ language }) => language === 'ar').map(({ phrase }) => normalise(phrase).split(' ')[0] ?? ''))

const KNOWN = COVER.country | COVER.organisation | COVER.function | COVER.honorific | COVER.occasion | COVER.date | COVER.region
const KNOWN_ARABIC = KNOWN | COVER.meeting | COVER.topic | COVER.cue

/** A preposition and the article, or a purpose: neither begins a name that is not a given one. */
const ARABIC_SENTENCE_WORD = /^(?:(?:وال|بال|فال|كال|لل|ولل|وي)\p{L}{2,}|لت\p{L}{2}ي\p{L}|لم\p{L}{3,}ه|و\p{L}{3,4}ت)$/u

/** The present tense and the future, unless a title stands before: السيدة سيلفيا. */
const ARABIC_VERB = /^(?:ي\p{L}{3,}|(?:ست|سي)\p{L}{2,})$/u

/** True for a word in Latin letters that may be part of a name, by its capital and by being nothing else that is known. */
export function isLatinNameWord(passage: Passage, index: number): boolean {
  const token = passage.tokens[index]
  // Nearly every word of a French text is done with here.
  if (token === undefined || isSmallLetter(token.text.charCodeAt(0))) return false
  if (!/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(token.text)) return false
  if (isCoveredAt(passage, index, KNOWN)) return false
  if (/^\p{Lu}\.?-?\p{Lu}\.?$/u.test(token.text) && /[.-]/.test(token.text)) return true
  if (/^\p{Lu}\.?$/u.test(token.text)) return passage.text[token.end] === '.' || token.text.endsWith('.')
  if (isGivenName(token.norm)) return true
  if (isPlace(passage, index)) return false
  const { never } = nameGrammars.fr
  return !never.has(token.norm) && !isStopWord(token.norm, 'fr') && !isVocabulary(token.norm, 'fr')
}

const isSmallLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a

/** True for a word in Arabic letters that may be part of a name: only what nothing else explains. */
export function isArabicNameWord(passage: Passage, index: number): boolean {
  const cover = passage.cover[index] ?? 0
  // Only a given name may be a topic too.
  if ((cover & (KNOWN_ARABIC ^ COVER.topic)) !== 0) return false
  const norm = normAt(passage, index)
  // أنا is "I", and آنا is Anna.
  const text = passage.tokens[index]?.text ?? ''
  if (text.startsWith('آ') && isGivenName(norm)) return true
  if (isCrescent(passage, index)) return false
  if (!mayBeArabicName(norm, 'ar')) return isTitledFirst(passage, index)
  // على "on" and the name علي are one word once normalised: only the dots tell them apart.
  if (text.endsWith('ى') && isStopWord(norm, 'ar')) return false
  // Vowel signs of an indefinite or a verb: آمنةً, كثيرًا.
  if (/[\u064b-\u064d]/.test(text)) return false
  if (isArabicGivenName(norm)) return true
  if ((cover & COVER.topic) !== 0 || isPlace(passage, index)) return false
  // After a title a word that looks like a verb is a name: السيد يعقوب.
  const isTitled = isCoveredAt(passage, index - 1, COVER.honorific) && gapBefore(passage, index) === ' '
  return isTitled || !ARABIC_VERB.test(norm) || hasForeignEnding(norm) || isTitledFirst(passage, index)
}

const mayBeArabicName = rememberByWord((norm) => {
  if (!/^\p{Script=Arabic}{2,}$/u.test(norm) || nameGrammars.ar.never.has(norm)) return false
  return isArabicGivenName(norm) || (!ARABIC_SENTENCE_WORD.test(norm) && !isSentenceWord(norm))
})

/** True for an Arabic word that is known to be something else than a name. */
export function isSentenceWord(norm: string): boolean {
  return isKnownWord(norm, 'ar')
}

const isKnownWord = rememberByWord((norm) => {
  return isNoName(norm) || (norm.startsWith('و') && isNoName(norm.slice(1))) || isVocabulary(norm, 'ar')
})

function isNoName(norm: string): boolean {
  return isStopWord(norm, 'ar') || withoutClitics(norm).some((reading) => nameGrammars.ar.never.has(reading) || nameGrammars.ar.namesakes.has(reading) || functionGrammars.ar.unnamed.has(reading))
}

/** A given name that is not also one of the commonest words: أن is "that", and آن a rare Anne. */
export function isArabicGivenName(norm: string): boolean {
  return compoundOpeners.has(norm) || (isGivenName(norm) && norm.length > 2 && !(isStopWord(norm, 'ar') && norm !== 'علي'))
}

/** Particles before the town that a family came from, which are no French words. */
const FROM = /^(?:van|von|der|den|ter|ten|zu)$/

/** A town that is never anything else; one that is also a name, or that follows a given name (لارس نيلسون), may be a name. */
function isPlace(passage: Passage, index: number): boolean {
  if (isGivenName(normAt(passage, index - 1)) && gapBefore(passage, index) === ' ') return false
  // "Pieter van Breda", "Anke von Kassel": a family that came from there.
  if (FROM.test(normAt(passage, index - 1)) && /^\p{Lu}/u.test(passage.tokens[index - 2]?.text ?? '')) return false
  const place = findAtomAt(passage, index, 'place')
  return place !== null && !place.ambiguous && !opensApposition(passage, index) && !bearsTown(passage, index)
}

/** "le ministre Mendoza", "M. Lima", "le DGSN Benslimane": right behind an office or a title stands a name, though a town has it too. */
export function bearsTown(passage: Passage, index: number): boolean {
  if (passage.language !== 'fr' || !/^\p{Lu}\p{Ll}/u.test(passage.tokens[index]?.text ?? '')) return false
  if (findAtomBefore(passage, index, 'honorific') !== null) return /^\.? $/.test(gapBefore(passage, index)) && !nameGrammars.fr.softTitles.has(normAt(passage, index - 1))
  const office = gapBefore(passage, index) === ' ' ? findAtomBefore(passage, index, 'function') : null
  if (office === null || office.plural || LOCAL.test(normAt(passage, index - 1))) return false
  // "la DGSN Rabat" is the service there.
  return office.from === office.to - 1 && /^\p{Lu}{2,}$/u.test(passage.tokens[office.from]?.text ?? '') ? /^(?:le|du|au)$/.test(normAt(passage, office.from - 1)) : true
}

/** Offices of a town, which stands behind them: "directeur régional Casablanca-Settat". */
const LOCAL = /^(?:regionale?|provinciale?|departementale?|locale?|consul|consulat|maire|prefet|urbaine?)$/

/** "le ministre nigérien, Hama Souley, a": behind an office and a comma a town and a name between commas are somebody. */
function opensApposition(passage: Passage, index: number): boolean {
  if (passage.language !== 'fr' || gapBefore(passage, index) !== ', ' || gapBefore(passage, index + 1) !== ' ') return false
  const next = passage.tokens[index + 1]
  if (next === undefined || !/^\p{Lu}\p{Ll}+$/u.test(next.text) || !isLatinNameWord(passage, index + 1)) return false
  return gapBefore(passage, index + 2).startsWith(',') && hasOfficeBefore(passage, index)
}

/** Words of an office and what it is of: "ministre nigérien de l'Intérieur et de la Sécurité publique". */
const LONGEST_OFFICE = 12

function hasOfficeBefore(passage: Passage, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - LONGEST_OFFICE); before--) {
    if (((passage.cover[before] ?? 0) & COVER.function) !== 0) return true
    if (/[.,;:()]/.test(gapBefore(passage, before))) return false
  }
  return false
}

/** ظهر هلال رمضان: the crescent of a month. */
function isCrescent(passage: Passage, index: number): boolean {
  return normAt(passage, index) === 'هلال' && MONTHS.has(normAt(passage, index + 1)) && !isCoveredAt(passage, index - 1, COVER.honorific | COVER.function)
}

/** True where a name begins for sure: a given name, a compound, or (in Latin letters) two capitals that nothing explains. */
export function isNameStart(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  const token = passage.tokens[index]
  if (token === undefined) return false
  if (/\p{Script=Arabic}/u.test(token.text)) {
    // محمدن ولد بومدين: "son of" makes a name of what stands before it.
    const isFathered = nameGrammars.ar.filiation.has(normAt(passage, index + 1)) && gapBefore(passage, index + 1) === ' '
    return compoundOpeners.has(norm) || ((isFathered || isArabicGivenName(norm)) && isArabicNameWord(passage, index))
  }
  if (!isLatinNameWord(passage, index)) return false
  if (passage.language === 'ar') return token.text.length > 2 && (!/^\p{Lu}{2,5}$/u.test(token.text) || isLatinNameWord(passage, index + 1))
  if (isGivenName(norm)) return true
  return /^[ -]$/.test(gapBefore(passage, index + 1)) && isLatinNameWord(passage, index + 1)
}

/** True when what the token is known for leaves room for a name. */
export function isOpen(passage: Passage, index: number): boolean {
  return !isCoveredAt(passage, index, COVER.country | COVER.organisation | COVER.function | COVER.honorific | COVER.date)
}
