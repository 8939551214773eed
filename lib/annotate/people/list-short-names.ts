import { tokenise } from '@/lib/text/tokenise'
import { COVER } from '../atoms/atom'
import { isVocabulary } from '../atoms/vocabulary'
import { normAt, type Passage } from '../passage'
import { surnameKey } from './group-names'
import { toNamedSpan } from './list-names'
import type { NamedSpan } from './named'

const TAKEN = COVER.country | COVER.function | COVER.organisation | COVER.honorific | COVER.date
const SHORTEST_SURNAME = 4

/**
 * Family names alone, of people whom the article names in full elsewhere: "Hammouchi a salué", وأضاف الحموشي.
 */
export function listShortNames(passage: Passage, taken: readonly NamedSpan[], full: readonly NamedSpan[]): NamedSpan[] {
  const surnames = listSurnames(full)
  if (surnames.length === 0) return []
  const names: NamedSpan[] = []
  passage.tokens.forEach((token, index) => {
    if (((passage.cover[index] ?? 0) & TAKEN) !== 0) return
    if (taken.some(({ from, to }) => index >= from && index < to)) return
    const arabic = /\p{Script=Arabic}/u.test(token.text)
    if (!arabic && !/^\p{Lu}/u.test(token.text)) return
    for (const skip of arabic ? clitics(normAt(passage, index)) : [0]) {
      const word = token.text.slice(skip)
      const norm = normAt(passage, index).slice(skip)
      if (word.length < SHORTEST_SURNAME || !surnames.some((surname) => agrees(surname, norm, word, arabic))) continue
      if (isVocabulary(norm, arabic ? 'ar' : 'fr')) continue
      names.push(toNamedSpan(passage, { from: index, to: index + 1, skip, script: arabic ? 'Arabic' : 'Latin' }))
      return
    }
  })
  return names
}

/** Equal consonants are not enough for one word: in Arabic all letters must agree, in Latin letters the first. */
function agrees(surname: Surname, norm: string, word: string, arabic: boolean): boolean {
  if (arabic) return surname.bare === bare(norm)
  return surname.norm[0] === norm[0] && surname.key === surnameKey(word)
}

interface Surname {
  norm: string
  bare: string
  key: string
}

function listSurnames(full: readonly NamedSpan[]): Surname[] {
  const norms = new Set(full.map(({ text }) => tokenise(text).at(-1)?.norm ?? ''))
  return [...norms].map((norm) => ({ norm, bare: bare(norm), key: surnameKey(norm) })).filter(({ key }) => key.length > 1)
}

function bare(word: string): string {
  return word.replace(/^ال/, '')
}

function clitics(norm: string): number[] {
  if (/^[وف]?لل/.test(norm)) return [norm.indexOf('لل') + 2]
  return /^[وف][بل]/.test(norm) ? [0, 1, 2] : /^[وفبل]/.test(norm) ? [0, 1] : [0]
}
