import { nameKey } from '@/lib/text/name-key'
import { nameBlockingKeys, sameName } from '@/lib/text/same-name'
import { tokenise } from '@/lib/text/tokenise'
import type { NamedSpan } from './named'

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
  const groups: NamedSpan[][] = []
  const keys = new Map(names.map((name) => [name.text, new Set(nameBlockingKeys(name.text))]))
  const byLength = [...names.filter(isFull), ...names.filter((name) => !isFull(name))]
  for (const name of byLength) {
    const group = groups.findLast((members) => members.some((member) => isSamePerson(member, name, keys)))
    if (group === undefined) groups.push([name])
    else group.push(name)
  }
  return groups.map((members) => toGroup(members)).sort((left, right) => compare(left.names[0], right.names[0]))
}

function isFull(name: NamedSpan): boolean {
  return /[\s\u00a0-]/.test(name.text)
}

function isSamePerson(left: NamedSpan, right: NamedSpan, keys: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (left.text === right.text) return true
  if (left.language !== right.language && left.paragraph === right.paragraph && left.to === right.from) return true
  // Names without a blocking key in common are never the same, and comparing them is dear.
  if (isFull(left) && isFull(right)) return !keys.get(left.text)?.isDisjointFrom(keys.get(right.text) ?? new Set()) && sameName(left.text, right.text)
  return surnameKey(left.text) === surnameKey(right.text) && surnameKey(left.text).length > 1 && !isOtherFirstLetter(left, right)
}

/** In one script a family name keeps its first letter whatever its spelling: Laftit is not Fattah. */
function isOtherFirstLetter(left: NamedSpan, right: NamedSpan): boolean {
  const first = ({ text }: NamedSpan) => (tokenise(text).at(-1)?.norm ?? '').replace(/^ال/, '')[0]
  return left.language === right.language && first(left) !== first(right)
}

/** The consonants of the last part of a name. */
export function surnameKey(name: string): string {
  return nameKey(tokenise(name).at(-1)?.text ?? '')
}

function toGroup(members: NamedSpan[]): NameGroup {
  const names = members.toSorted(compare)
  const seen = new Map<string, { text: string; language: string }>()
  for (const { text, language } of names) if (!seen.has(text)) seen.set(text, { text, language })
  const full = [...seen.values()].toSorted((left, right) => tokenise(right.text).length - tokenise(left.text).length)
  const tails = new Set(full.flatMap(({ text }) => (/\s/.test(text) ? [tokenise(text).at(-1)?.norm ?? ''] : [])))
  return { names, spellings: full.filter(({ text }) => /[\s-]/.test(text) || !tails.has(tokenise(text)[0]?.norm ?? '') || full.length === 1) }
}

function compare(left: NamedSpan | undefined, right: NamedSpan | undefined): number {
  if (left === undefined || right === undefined) return 0
  return left.paragraph - right.paragraph || left.from - right.from
}
