import type { PersonProfile } from './article-profile'
import { normalise } from '@/lib/text/normalise'
import { sameName } from '@/lib/text/same-name'
import { byText } from './order'
import { nameWords } from './person-names'

/** One person of one article. */
export interface Appearance {
  article: string
  person: PersonProfile
}

/** Appearances that write the fullest name in the same way, to compare each way of writing once. */
export interface Written {
  name: string
  key: string
  appearances: readonly Appearance[]
}

/** A person of the making: the ways of writing that were found to be one name. */
export interface PersonDraft {
  written: Written[]
  appearances: Appearance[]
}

/** Ways of writing of one draft that a new one is compared with: the most frequent. */
export const COMPARED = 4

export function fullestName(person: PersonProfile): string {
  return person.spellings[0]?.text ?? ''
}

export function byAppearance(left: Appearance, right: Appearance): number {
  return byText(left.article, right.article) || byText(left.person.id, right.person.id)
}

export function bearsName(draft: PersonDraft, name: string): boolean {
  return draft.written.slice(0, COMPARED).some((written) => sameName(name, written.name) || endsInSurname(written.name, name))
}

/** Letters of a family name below which two people bear it too easily. */
const SHORTEST_SURNAME = 4

/**
 * A lone surname that has too few consonants to be compared by sound, written letter for letter as the end of a whole
 * name: `Agossa` of `Alassane Agossa`, فال of no `Ibrahima Fall`.
 */
function endsInSurname(whole: string, surname: string): boolean {
  const [words, [alone = '', ...others]] = [bareWords(whole), bareWords(surname)]
  return words.length > 1 && others.length === 0 && alone.length >= SHORTEST_SURNAME && words.at(-1) === alone
}

/** "Al-Agossa" is one word with its article. */
function bareWords(name: string): string[] {
  return nameWords(normalise(name)).filter((word) => word !== 'al' && word !== 'el')
}
