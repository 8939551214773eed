import { tokenise } from '@/lib/text/tokenise'
import { GroupIndex } from './group-index'
import { isFull, type NamedSpan } from './named'

/** One person's names inside one article, before functions are known. */
export interface NameGroup {
  names: NamedSpan[]
  /** Every full spelling, the fullest first. */
  spellings: { text: string; language: string }[]
}

/**
 * Puts together the names that are one person's inside one article: "Abdellatif Hamouchi" and "M. Hammouchi",
 * هولغر مونش and Holger Münch beside it. A family name alone goes to the last person who bears it.
 */
export function groupNames(names: readonly NamedSpan[]): NameGroup[] {
  const groups = new GroupIndex()
  for (const name of [...names.filter(isFull), ...names.filter((each) => !isFull(each))]) groups.add(name)
  return groups.list().map((members) => toGroup(members)).sort((left, right) => compare(left.names[0], right.names[0]))
}

function toGroup(members: NamedSpan[]): NameGroup {
  const names = members.toSorted(compare)
  const seen = new Map<string, { text: string; language: string }>()
  for (const { text, language } of names) if (!seen.has(text)) seen.set(text, { text, language })
  if (seen.size === 1) return { names, spellings: [...seen.values()] }
  const full = [...seen.values()].toSorted((left, right) => tokenise(right.text).length - tokenise(left.text).length)
  const tails = new Set(full.flatMap(({ text }) => (/\s/.test(text) ? [tokenise(text).at(-1)?.norm ?? ''] : [])))
  return { names, spellings: full.filter(({ text }) => /[\s-]/.test(text) || !tails.has(tokenise(text)[0]?.norm ?? '')) }
}

function compare(left: NamedSpan | undefined, right: NamedSpan | undefined): number {
  if (left === undefined || right === undefined) return 0
  return left.paragraph - right.paragraph || left.from - right.from
}
