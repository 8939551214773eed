import { expandTemplate } from './expand-template'

/**
 * The words of several kinds, with every template spelt out: `{ given: ['remis{+}'] }` has remis, remise, remises with the
 * alternatives `{ '+': ['', 'e', 'es'] }`. Arabic forms stand as they are: `{ giving: ['سلم', 'سلمت'] }`.
 */
export function expandLists<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>, alternatives: Readonly<Record<string, readonly string[]>>): Record<Kind, string[]> {
  const kinds = Object.keys(lists) as Kind[]
  return Object.fromEntries(kinds.map((kind) => [kind, lists[kind].flatMap((template) => expandTemplate(template, alternatives))])) as Record<Kind, string[]>
}
