import type { FunctionPhrase } from '../functions/function-phrase'
import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import { findSorted } from '../sorted-slice'
import { isAccusative } from './ends-arabic-name'
import { isNamedSpeaker, isNisbaOfOfficer } from './behind-rank'
import { isGivenName } from './given-names'
import { isHeadlineSurname } from './is-headline-surname'
import { isSentenceWord } from './is-name-word'
import { looksForeign } from './looks-foreign'
import { hasForeignEnding } from './name-shapes'
import type { NameRun } from './name-run'

/** Clitics, and endings of plurals, adverbs and feminine nouns: a word with one is no name by its looks. */
const COMMON_SHAPE = /^(?:[وبل]|ال)|(?:ات|ون|ين|ان|يا|ه)$/
/** A word that may be a verb of the fifth to the tenth form, or in the present tense. */
const VERB_SHAPE = /^[اتني]/
const SHORTEST = 5

/**
 * A family name alone in Arabic letters, by what stands before it and by its looks: اللواء الحوراني, الوزير شنطوف السفير,
 * قائد شرطة أوغندا موكاسيبا. The name must end where the sentence goes on.
 */
export function isLoneSurname(passage: Passage, run: NameRun, phrases: readonly FunctionPhrase[]): boolean {
  const norm = normAt(passage, run.from)
  if (run.skip === 0 && isHeadlineSurname(passage, run.from)) return true
  if (run.skip > 0 || gapBefore(passage, run.from) !== ' ') return false
  if (isNamedSpeaker(passage, run.from)) return true
  // A given name alone is a name that was cut.
  if (isGivenName(norm) || isSentenceWord(norm) || isCoveredAt(passage, run.from, COVER.place | COVER.region)) return false
  if (isNisbaOfOfficer(passage, run.from)) return true
  if (isBehindOfficeOfCountry(passage, run, phrases)) return true
  if (COMMON_SHAPE.test(norm) && !hasForeignEnding(norm)) return false
  if (isAccusative(passage, run.from) || !endsHere(passage, run.to)) return false
  const foreign = hasForeignEnding(norm) || looksForeign(passage, run)
  if (isBareOffice(passage, run.from, phrases)) return foreign || (norm.length >= SHORTEST && !VERB_SHAPE.test(norm))
  return foreign && followsCountryOfOffice(passage, run.from, phrases)
}

/** الوزير, السفير, اللواء: an office of one word with its article, and nothing that it is of. */
function isBareOffice(passage: Passage, index: number, phrases: readonly FunctionPhrase[]): boolean {
  const phrase = findSorted(phrases, ({ to }) => to, index)
  return phrase !== null && !phrase.plural && !phrase.delegation && phrase.to - phrase.from === 1 && /^[وبلف]{0,2}ال\p{L}{3,}/u.test(normAt(passage, phrase.from))
}

/** Behind the country of an office, or a nationality that stands for its bearer: قائد شرطة أوغندا, الأوغندي. */
function followsCountryOfOffice(passage: Passage, index: number, phrases: readonly FunctionPhrase[]): boolean {
  const phrase = findSorted(phrases, ({ to }) => to, index)
  return phrase !== null && !phrase.plural && !phrase.delegation && phrase.country !== null && findAtomBefore(passage, index, 'country') !== null
}

/** السفيرة السويدية لوندغرين: behind two definite words a word of the language has its article as well. */
function isBehindOfficeOfCountry(passage: Passage, run: NameRun, phrases: readonly FunctionPhrase[]): boolean {
  const norm = normAt(passage, run.from)
  return /^(?!ال|[وبلف]|[اتني])\p{L}{5,}(?<!ا|ه|ات|ون)$/u.test(norm) && normAt(passage, run.from - 1).startsWith('ال') && findAtomBefore(passage, run.from, 'country')?.nationality === true
    && followsCountryOfOffice(passage, run.from, phrases) && endsHere(passage, run.to)
}

/** Before a mark, or a word that belongs to the sentence. */
function endsHere(passage: Passage, index: number): boolean {
  if (gapBefore(passage, index) !== ' ') return true
  const norm = normAt(passage, index)
  return norm === 'ان' || isSentenceWord(norm) || isCoveredAt(passage, index, COVER.function | COVER.honorific | COVER.meeting | COVER.date)
}
