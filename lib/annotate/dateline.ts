import { agencyNames } from '@/lib/knowledge/agencies'
import { cityForms } from '@/lib/knowledge/cities'
import { scanDates, type FoundDate } from './dates/scan-dates'
import { plainWords } from './noise/plain-words'

/** A dateline is never longer, alone or before the lead. */
const LONGEST = 90
/** Words of the name of a newspaper. */
const PAPER_WORDS = 4

const key = (text: string) => plainWords(text).join(' ')
const places: ReadonlySet<string> = new Set(cityForms.map(({ phrase }) => key(phrase)))
const agencies: ReadonlySet<string> = new Set(agencyNames.map(key))

/** What separates paper, place, day and agency: a dash between spaces, a comma, a bracket, a bar. */
const SEPARATORS = /\s[-–—ـ/|]+\s?|\s?[–—/|]\s|[,،():]/
/** The dash or colon behind a dateline; "ALGER- Le" has no space before it. */
const DASH = /\s?[-–—ـ:]+\s/g

/**
 * True for a line that says only where (and by whom, and when) the article was written.
 *
 * `isDateline('Le Matin – Rabat')`, `isDateline('الرباط (و م ع)')`, `isDateline('Paris, le 3 mars 2025')`; not a title,
 * though it may name a town.
 */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST || /[.!?؟…]$/.test(line)) return false
  const pieces = piecesOf(line)
  const papers = pieces.filter(isOfNoPlace)
  if (papers.length === pieces.length || papers.length > 1) return false
  return papers.every((piece) => isPaper(piece) && /[-–—ـ/|]/.test(line))
}

/**
 * The paper that a dateline names, `null` when it names none.
 *
 * `paperOfDateline('Le Matin – Rabat')` is `'Le Matin'`, of «هسبريس – الرباط» «هسبريس», of "Paris, le 3 mars 2025" `null`.
 */
export function paperOfDateline(line: string): string | null {
  return isDateline(line) ? (piecesOf(line).find(isOfNoPlace) ?? null) : null
}

/**
 * Where the text begins behind a dateline that opens it, 0 when there is none: 15 for
 * "RABAT (MAP) – Le ministre…", and behind the second dash of "الرباط - و م ع - استقبل…".
 */
export function endOfInlineDateline(text: string): number {
  let end = 0
  for (const match of text.slice(0, LONGEST).matchAll(DASH)) {
    const head = text.slice(0, match.index).trim()
    if (head !== '' && isInlineHead(head)) end = match.index + match[0].length
  }
  return end
}

/** The dates of a dateline, on a line of its own or at the beginning of a text. */
export function datelineDates(text: string): FoundDate[] {
  const head = isDateline(text) ? text : text.slice(0, endOfInlineDateline(text))
  return scanDates(head)
}

/** Before a text there must be nothing else than place, agency and day: "Rabat - Le" but not "Sommet de Rabat - Le". */
function isInlineHead(head: string): boolean {
  const pieces = piecesOf(head)
  return pieces.length > 0 && pieces.every((piece) => isPlace(piece) || agencies.has(key(piece)) || (pieces.length > 1 && isInitials(piece)))
}

/** "QNA", أ ش أ: beside a place, letters alone are an agency. */
function isInitials(piece: string): boolean {
  return /^(?:\p{Lu}{2,8}|\p{Lo}(?:[ .]\p{Lo}){1,4})$/u.test(piece)
}

function piecesOf(line: string): string[] {
  let rest = line
  for (const { start, end } of scanDates(line).toReversed()) rest = `${rest.slice(0, start)},${rest.slice(end)}`
  return rest.split(SEPARATORS).map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece))
}

/** "Rabat", "De Rabat", "À Rabat, le", من الرباط, بالرباط. */
function isPlace(piece: string): boolean {
  const plain = key(piece).replace(/ (?:le|في|يوم)$/, '')
  return places.has(plain) || places.has(plain.replace(/^(?:de |a |le |من |ب(?=ال))/, '')) || plain === 'le'
}

function isOfNoPlace(piece: string): boolean {
  return !isPlace(piece) && !agencies.has(key(piece))
}

function isPaper(piece: string): boolean {
  return plainWords(piece).length <= PAPER_WORDS && !/^\p{Ll}/u.test(piece)
}
