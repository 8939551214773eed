import type { Language } from '@/lib/languages'
import { normalise } from './normalise'

type Folded<Kind extends string> = Readonly<Record<Kind, ReadonlySet<string>>>

/** The normalised words of each kind of a table in each language: of `{ ar: { giving: ['أهدى'] }, … }` that of `ar` has اهدي. */
export function foldLists<Kind extends string>({ fr, ar }: Readonly<Record<Language, Readonly<Record<Kind, readonly string[]>>>>): Readonly<Record<Language, Folded<Kind>>> {
  const fold = (lists: Readonly<Record<Kind, readonly string[]>>): Folded<Kind> => {
    const kinds = Object.keys(lists) as Kind[]
    return Object.fromEntries(kinds.map((kind) => [kind, new Set(lists[kind].map(normalise))])) as Record<Kind, Set<string>>
  }
  return { fr: fold(fr), ar: fold(ar) }
}
