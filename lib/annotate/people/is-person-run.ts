import type { FunctionPhrase } from '../functions/function-phrase'
import { gapBefore, normAt, type Passage } from '../passage'
import { isClose } from './is-close'
import { isLatinHeadlineSurname } from './is-latin-headline-surname'
import { isLoneSurname } from './is-lone-surname'
import { isLatinNameWord } from './is-name-word'
import { isNamesake } from './is-namesake'
import { nameGrammars } from './name-grammar'
import type { NameRun } from './name-run'
import { lookAround, type Surroundings } from './look-around'
import { weighName } from './weigh-name'

const ENOUGH = 3
const ENOUGH_LATIN = 2.5

/**
 * Decides whether a run of words is a person.
 * `listed` says that it stands in one list with a person already found.
 */
export function isPersonRun(passage: Passage, run: NameRun, phrases: readonly FunctionPhrase[], listed: boolean): boolean {
  if (isNamesake(passage, run) || isAgency(passage, run)) return false
  const around = lookAround(passage, run, phrases)
  if (run.units < 2) return isShortName(passage, run, around, phrases)
  return weighName(passage, run, around, listed) >= (run.script === 'Latin' ? ENOUGH_LATIN : ENOUGH)
}

/** A family name alone is a person only under a title or in a headline: "M. Laftit", السيد لفتيت, "Laftit reçoit X". */
function isShortName(passage: Passage, run: NameRun, around: Surroundings, phrases: readonly FunctionPhrase[]): boolean {
  const text = passage.tokens[run.from]?.text ?? ''
  if (text.length < 3 || (run.script === 'Latin' && /^\p{Lu}{2,5}$/u.test(text))) return false
  // "Sidi Bouzid", "Moulay Yacoub" are towns as often as people.
  if (nameGrammars[passage.language].softTitles.has(normAt(passage, run.from - 1))) return false
  // اللواء عبد الغفار: it opens a name and nothing else.
  if (run.script === 'Arabic' && around.honorific && normAt(passage, run.from).slice(run.skip) === 'عبد') return true
  if (run.script === 'Arabic') return /^(?:[وبل]{0,2}ال|لل)سيده?$/.test(normAt(passage, run.from - 1)) || isLoneSurname(passage, run, phrases)
  return around.honorific || around.titled || isSecondOfTitled(passage, run.from) || isLatinHeadlineSurname(passage, run)
}

/** "ATHÈNES (ANA-MPA)": short words all in capitals between brackets are an agency, whatever name the first of them is. */
function isAgency(passage: Passage, { from, to }: NameRun): boolean {
  return /\($/.test(gapBefore(passage, from)) && /^\)/.test(gapBefore(passage, to)) && passage.tokens.slice(from, to).every(({ text }) => /^\p{Lu}{2,4}$/u.test(text))
}

/** "MM. Belhadj et Haddad": the title in the plural is of both. */
function isSecondOfTitled(passage: Passage, from: number): boolean {
  return normAt(passage, from - 1) === 'et' && /^(?:mm|mmes)$/.test(normAt(passage, from - 3)) && isClose(gapBefore(passage, from - 2)) && isLatinNameWord(passage, from - 2)
}
