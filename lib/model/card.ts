import { z } from 'zod'

/**
 * A piece of a composed sentence. Plain words are a string; a name is set apart so that the page can isolate it,
 * give it its own language and link it.
 */
export const Fragment = z.union([
  z.string(),
  z.object({
    text: z.string(),
    /** BCP 47 tag of the name's script: differs from the sentence's when no report gives the name in that language. */
    language: z.string(),
    kind: z.enum(['person', 'country', 'place', 'organisation', 'function', 'date', 'topic', 'occasion']),
    /** Person id, ISO code or knowledge key to link to; `null` when there is no page for it. */
    key: z.string().nullable(),
  }),
])
export type Fragment = z.infer<typeof Fragment>

/** What somebody was at an event, in words and their language: the card's own where that is possible. */
const Role = z.object({ text: z.string(), language: z.string() })

/** What every event has in every language, even in one that nobody wrote in. Composed from facts, never translated. */
export const Card = z.object({
  title: z.array(Fragment),
  /** One sentence: who received whom, as what, when, where, about what. */
  account: z.array(Fragment),
  /** The function of each of the hosts and counterparts, in their order in the facts; `null` where nobody gives it. */
  hosts: z.array(Role.nullable()).default([]),
  counterparts: z.array(Role.nullable()).default([]),
})
export type Card = z.infer<typeof Card>

/** The words of a composed text without its marks: for `<title>`, feeds and search. */
export function plainText(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.text)).join('')
}
