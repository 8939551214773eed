import { CharacterClass, classAt } from './character-class'
import { PARTING_MARKS } from './item-marks'
import { normalise } from './normalise'

/** A sentence and its UTF-16 offsets into the text, without the white space around it. */
export interface Sentence {
  start: number
  end: number
  text: string
}

/** Abbreviations after which the sentence goes on, whatever follows: titles, and words that announce a number or a name. */
const NEVER_LAST: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['m', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'dr', 'drs', 'pr', 'prs', 'me', 'mgr', 'st', 'ste', 's.m', 's.e', 's.a.r', 's.a',
    's.s', 'll.aa', 'll.mm', 'gal', 'cdt', 'cne', 'col', 'lt', 'art', 'cf', 'p', 'pp', 'n', 'no', 'vol', 'ed', 'al', 'fig', 'env', 'bd', 'av', 'tel']),
  ar: new Set(['د', 'ا', 'م', 'ص', 'ج', 'ذ', 'ه', 'ق', 'ت', 'ط', 'ر', 'س', 'ش', 'ا.د', 'د.م', 'ق.م', 'ص.ب']),
}
/** Abbreviations that may also end a sentence: a capital after them decides. */
const SOMETIMES_LAST: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['etc', 'janv', 'fevr', 'fev', 'avr', 'juil', 'sept', 'oct', 'nov', 'dec', 'lun', 'mer', 'jeu', 'ven', 'sam', 'dim', 'h', 'min', 'env', 'apr', 'suiv']),
  ar: new Set(),
}
/** Words with a capital that begin a sentence rather than go on with a name after an initial or an acronym. */
const OPENERS = new Set(['le', 'la', 'les', "l'", 'il', 'elle', 'ils', 'elles', 'on', 'ce', 'cette', 'ces', 'cet', "c'", 'un', 'une', 'des', 'dans', 'en',
  'au', 'aux', 'a', 'pour', 'par', 'selon', 'lors', 'mais', 'et', 'ainsi', 'sur', 'apres', 'avant', 'depuis', 'son', 'sa', 'ses', 'leur', 'leurs', 'nous'])
/** After a point, these say that the sentence has not ended. */
const GOES_ON: ReadonlySet<string> = new Set(',;:،؛')
/** A straight quotation mark after a space opens the next sentence; a French one after a space closes this. */
const CLOSING = /(?:[”"’')\]]|\s?»)+/y
const TERMINATORS = new RegExp(`[.!?؟…۔]+|\\n+|(?<=\\s)[${PARTING_MARKS}](?=\\s)`, 'g')
const PARTING = new RegExp(`[${PARTING_MARKS}]`)
/** Parts the items of a ticker; behind less than this, it parts a town or a rubric from the news: عمّان | بترا. */
const SHORTEST_ITEM = 24
/** How far back the word before a point is looked for: no abbreviation is longer. */
const LONGEST_ABBREVIATION = 24
const INSIDE: ReadonlySet<string> = new Set('.-')
const NEXT_WORD = /[\s«“"‘'([—–-]*([\p{L}\p{M}\p{N}]+['’]?)/uy

interface Place {
  text: string
  language: string
  /** Beginning of the sentence so far. */
  from: number
  /** The points or marks, `[at, end)`, and the end of the quotation marks that close with them. */
  at: number
  end: number
  closed: number
}

/** The word that a point follows, with the points and hyphens inside it: `S.M`, `J.-C`, `2025`. */
function wordBefore({ text, from, at }: Place): string {
  const first = Math.max(from, at - LONGEST_ABBREVIATION)
  let start = at
  while (start > first && (classAt(text, start - 1) !== CharacterClass.other || INSIDE.has(text.charAt(start - 1)))) start -= 1
  while (start < at && INSIDE.has(text.charAt(start))) start += 1
  return text.slice(start, at)
}

function wordAfter({ text, closed }: Place): string {
  NEXT_WORD.lastIndex = closed
  return NEXT_WORD.exec(text)?.[1] ?? ''
}

const isLower = (word: string) => /^\p{Ll}/u.test(word)
const isCapital = (word: string) => /^\p{Lu}/u.test(word)

/** True when there is no space after the mark: a number, an address, or a point that lost its space ("…terrorisme.Il a…"). */
function isGlued(place: Place, before: string, after: string): boolean {
  const { text, end, closed } = place
  if (closed > end || /\s/.test(text.charAt(end))) return false
  const lostSpace = /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)
  const lostArabicSpace = /^\p{Script=Arabic}{3,}$/u.test(before) && /^\p{Script=Arabic}{3,}/u.test(after)
  return !(lostSpace || lostArabicSpace)
}

/** True for the point of an abbreviation, an initial, an acronym or a number in a list. */
function isAbbreviation(place: Place, before: string, after: string): boolean {
  const { language, text, from } = place
  const folded = normalise(before)
  if (NEVER_LAST[language]?.has(folded)) return true
  if (SOMETIMES_LAST[language]?.has(folded)) return !isCapital(after)
  if (/^\p{N}{1,2}$/u.test(before) && text.slice(Math.max(from, place.at - LONGEST_ABBREVIATION), place.at).trim() === before) return true
  const arabic = classAt(before, 0) === CharacterClass.arabicLetter
  const isInitials = before.split(/[.-]+/).every((letters) => Array.from(normalise(letters)).length === 1) && !/^\p{N}/u.test(before)
  if (!isInitials) return false
  return arabic || (isCapital(before) && !OPENERS.has(normalise(after)))
}

function endsSentence(place: Place): boolean {
  const { text, from, at, end, closed } = place
  const mark = text.slice(at, end)
  if (mark.startsWith('\n')) return true
  if (PARTING.test(mark)) return mark !== '|' || at - from >= SHORTEST_ITEM
  if (GOES_ON.has(text.charAt(closed)) || (/\s/.test(text.charAt(closed)) && GOES_ON.has(text.charAt(closed + 1)))) return false
  const after = wordAfter(place)
  if (after === '') return true
  // « Est-ce vrai ? » demande-t-il. Arabic has no capitals to tell by, and writes two points for a pause.
  if (isLower(after) || mark === '..') return false
  const before = wordBefore(place)
  return !isGlued(place, before, after) && (mark !== '.' || !isAbbreviation(place, before, after))
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  const body = text.slice(from, to)
  const start = from + (body.length - body.trimStart().length)
  const end = from + body.trimEnd().length
  return end > start ? { start, end, text: text.slice(start, end) } : null
}

/**
 * Splits a text into sentences at . ! ? … ؟, line ends and the marks between the items of a ticker (• |), but not after
 * abbreviations (M., Mme., S.M., art., janv.; د. and و.م.ع.), inside numbers, addresses and times, or where the sentence goes
 * on in small letters after a quotation.
 * `language` chooses the abbreviations; an unknown one has none.
 *
 * `splitSentences('M. Veaux est reçu. Il part.', 'fr')` has two sentences, and so has
 * `splitSentences('قال د. العلمي إن الوضع جيد. ثم غادر.', 'ar')`.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  // `matchAll` would copy the expression for each of the many short texts.
  TERMINATORS.lastIndex = 0
  for (let found = TERMINATORS.exec(text); found; found = TERMINATORS.exec(text)) {
    const { 0: mark, index: at } = found
    const end = at + mark.length
    CLOSING.lastIndex = end
    const closed = !mark.startsWith('\n') && CLOSING.test(text) ? CLOSING.lastIndex : end
    if (!endsSentence({ text, language, from, at, end, closed })) continue
    const sentence = trimmed(text, from, closed)
    if (sentence) sentences.push(sentence)
    from = closed
  }
  const rest = trimmed(text, from, text.length)
  if (rest) sentences.push(rest)
  return sentences
}
