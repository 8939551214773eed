import type { Language } from '@/lib/languages'
import { plainWords } from '../noise/plain-words'
import { isBareName } from './is-bare-name'
import { keepSegments } from './keep-segments'
import { listSegments } from './list-segments'
import { LEFT_OUT } from './name-parties'
import { titleTable } from './title-table'
import { TITLE_WORDS } from './title-words'

/** Words of a verb and its subject, by title and name. */
const SUBJECT_WORDS = 9
/** After these somebody else is named: مع فلان, من طرف فلان. */
const COMPANY = /^(?:مع|قبل|طرف|لدن)$/

const COMMA: Readonly<Record<Language, string>> = { fr: ', ', ar: '، ' }

export interface Clause {
  text: string
  /** True when it cannot end here: an aside stands between a verb and its object, or a name has only been introduced. */
  isOpen: boolean
  /** True when it is a name, or a verb and who did it: no news by itself. */
  isHollow: boolean
}

/**
 * The beginnings of a sentence that could be its main clause, each longer than the one before: its segments between
 * commas, without the asides. Where an aside stood the two sides close up again, unless the comma is still needed.
 *
 * `listClauses("Jean Dupont, préfet de police, a reçu, lundi à Paris, Ali Ben Salah", 'fr')` ends with
 * `'Jean Dupont a reçu Ali Ben Salah'`; that of 'استقبل سعيد بنعلي، المدير العام للشرطة، يوم الاثنين، السيد جون سميث' with
 * `'استقبل سعيد بنعلي السيد جون سميث'`.
 */
export function listClauses(sentence: string, language: Language): Clause[] {
  const segments = keepSegments(listSegments(sentence, language))
  const clauses: Clause[] = []
  let clause = ''
  let joined = ''
  for (const [index, { text, gap, isName }] of segments.entries()) {
    const previous = segments[index - 1]
    if (previous) {
      joined = previous.isName || isClosed(clause, text) || (gap && closesUp(clause, text, joined === COMMA[language])) ? ' ' : COMMA[language]
    }
    clause += joined + text
    const isHollow = index === 0 && (isBareName(text) || isVerbAndSubject(text, language))
    clauses.push({ text: clause, isOpen: isHollow || isOpen(text, index, language) || segments[index + 1]?.gap === true, isHollow })
    if (isName) joined = ''
  }
  return clauses
}

/** استقبل السيد فلان, with the comma that closed what he is, and nobody whom he received. */
function isVerbAndSubject(text: string, language: Language): boolean {
  const words = plainWords(text)
  return language === 'ar' && text.endsWith(LEFT_OUT) && words.length <= SUBJECT_WORDS && !words.some((word) => COMPANY.test(word))
}

/** A name by itself, or a complement before the verb: "En vue de la visite, …", خلال زيارته، …. */
function isOpen(text: string, index: number, language: Language): boolean {
  return isBareName(text) || (index === 0 && breaks[language].match(plainWords(text), 0) !== null)
}

/**
 * Whether the comma goes with the aside that stood there. Two names stay apart; where a comma opened an apposition
 * before, one closes it, unless a small letter shows that the clause goes on ("Jean Dupont a reçu").
 */
function closesUp(before: string, after: string, isOpen: boolean): boolean {
  if (/^\p{Ll}/u.test(after)) return true
  if (after.startsWith(LEFT_OUT)) return !before.includes(LEFT_OUT)
  return !isOpen && !(endsInName(before) && startsWithName(after))
}

/** A function was left out between the two: "Jean Dupont, a reçu". Two names in a row keep their comma. */
function isClosed(before: string, after: string): boolean {
  return before.endsWith(LEFT_OUT) && !after.startsWith(LEFT_OUT)
}

const endsInName = (text: string) => /(?:^|\s)\p{Lu}\S*$/u.test(text)
const startsWithName = (text: string) => /^\p{Lu}/u.test(text)

const breaks = { fr: titleTable([TITLE_WORDS.fr.breaks]), ar: titleTable([TITLE_WORDS.ar.breaks]) }
