import { tokenise } from '@/lib/text/tokenise'
import { COVER } from '../atoms/atom'
import { isVocabulary } from '../atoms/vocabulary'
import { isCoveredAt } from '../is-covered'
import { normAt, type Passage } from '../passage'
import { followsGrade, isDefiniteSurname } from './behind-rank'
import { isNamesake } from './is-namesake'
import { surnameKey } from './surname-key'
import { toNamedSpan } from './list-names'
import type { NamedSpan } from './named'

const TAKEN = COVER.country | COVER.function | COVER.organisation | COVER.honorific | COVER.date
const SHORTEST_SURNAME = 4

/**
 * Family names alone, of people whom the article names in full elsewhere: "Hammouchi a salué", وأضاف الحموشي.
 */
export function listShortNames(passage: Passage, taken: readonly NamedSpan[], surnames: Surnames): NamedSpan[] {
  if (surnames.keys.size === 0) return []
  const names: NamedSpan[] = []
  const full = new Set(taken.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)))
  passage.tokens.forEach((token, index) => {
    if (!surnames.initials.has(token.norm.charAt(0))) return
    if (isCoveredAt(passage, index, TAKEN) || full.has(index)) return
    const arabic = /\p{Script=Arabic}/u.test(token.text)
    if (!arabic && !/^\p{Lu}/u.test(token.text)) return
    for (const skip of arabic ? clitics(normAt(passage, index)) : [0]) {
      const word = token.text.slice(skip)
      const norm = normAt(passage, index).slice(skip)
      if (word.length < SHORTEST_SURNAME || !isSurname(surnames, norm, word, arabic)) continue
      if ((isVocabulary(norm, arabic ? 'ar' : 'fr') && !(arabic && followsGrade(passage, index) && isDefiniteSurname(passage, index))) || isNamesake(passage, { from: index, to: index + 1 })) continue
      names.push(toNamedSpan(passage, { from: index, to: index + 1, skip, script: arabic ? 'Arabic' : 'Latin' }))
      return
    }
  })
  return names
}

/** Equal consonants are not enough for one word: in Arabic all letters must agree, in Latin letters the first. */
function isSurname({ bares, keys }: Surnames, norm: string, word: string, arabic: boolean): boolean {
  return arabic ? bares.has(bare(norm)) : keys.has(`${norm[0]}${surnameKey(word)}`)
}

/** The family names of an article: without the Arabic article, and as first letter with the consonants. */
export interface Surnames {
  bares: ReadonlySet<string>
  /** First letters of the words that may hold one, with the article and the clitics of Arabic: most words are told by theirs. */
  initials: ReadonlySet<string>
  keys: ReadonlySet<string>
}

/** Letters that may stand before an Arabic name, its article's first. */
const GLUED = 'اوفبل'

/** The family names of people named in full. */
export function listSurnames(full: readonly NamedSpan[]): Surnames {
  const norms = new Set(full.map(({ text }) => tokenise(text).at(-1)?.norm ?? ''))
  const known = [...norms].filter((norm) => surnameKey(norm).length > 1)
  return { bares: new Set(known.map(bare)), initials: new Set([...known.map((norm) => norm.charAt(0)), ...known.map((norm) => bare(norm).charAt(0)), ...GLUED]), keys: new Set(known.map((norm) => `${norm[0]}${surnameKey(norm)}`)) }
}

function bare(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word
}

function clitics(norm: string): number[] {
  if (/^[وف]?لل/.test(norm)) return [norm.indexOf('لل') + 2]
  return /^[وف][بل]/.test(norm) ? [0, 1, 2] : /^[وفبل]/.test(norm) ? [0, 1] : [0]
}
