import { normalise } from '@/lib/text/normalise'

/**
 * The normalised words of a list that is written with spaces: `words('télévisé parti')`, `words('حزب البرلمان')`; of an
 * empty one none.
 */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== '').map(normalise))
}

/** The normalised words of each kind of a table: `foldLists({ giving: ['أهدى'] }).giving` has اهدي; of `remis{+}` spelt out, each form. */
export function foldLists<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>): Readonly<Record<Kind, ReadonlySet<string>>> {
  const kinds = Object.keys(lists) as Kind[]
  return Object.fromEntries(kinds.map((kind): [Kind, ReadonlySet<string>] => [kind, new Set(lists[kind].map(normalise))])) as Record<Kind, ReadonlySet<string>>
}
