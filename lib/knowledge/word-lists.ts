import { z } from 'zod'
import type { Language } from '@/lib/languages'
import { expandTemplate } from './expand-template'
import { bothLanguages } from './form'

/** The words of one kind, in their natural spellings; a template holds its alternatives in `{…}`. */
export const WordList = z.array(z.string().min(1))

/** The schema of a table of such lists in both languages: `wordListTable({ giving: WordList })`. */
export function wordListTable<Kinds extends Readonly<Record<string, typeof WordList>>>(kinds: Kinds) {
  return z.strictObject({
    /** What templates hold in `{…}`: endings, and the like. */
    alternatives: z.record(z.string(), z.array(z.string())),
    ...bothLanguages(z.strictObject(kinds)).shape,
  })
}

type Lists<Kind extends string> = Readonly<Record<Kind, readonly string[]>>

/** The words of each kind in each language. */
export type WordLists<Kind extends string> = Readonly<Record<Language, Lists<Kind>>>

interface Templates<Kind extends string> extends WordLists<Kind> {
  alternatives: Readonly<Record<string, readonly string[]>>
}

/**
 * The words of a table, with every template spelt out: `given: ['remis{+}']` has remis, remise, remises with the
 * alternatives `{ '+': ['', 'e', 'es'] }`. Arabic forms stand as they are: `giving: ['سلم', 'سلمت']`.
 */
export function expandLists<Kind extends string>({ alternatives, fr, ar }: Templates<Kind>): WordLists<Kind> {
  const expand = (lists: Lists<Kind>): Lists<Kind> => {
    const kinds = Object.keys(lists) as Kind[]
    return Object.fromEntries(kinds.map((kind) => [kind, lists[kind].flatMap((template) => expandTemplate(template, alternatives))])) as Record<Kind, string[]>
  }
  return { fr: expand(fr), ar: expand(ar) }
}
