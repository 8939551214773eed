import { entityToken } from './entity-token'
import type { Slot } from './query-plan'

/**
 * A question in the language of the index: every slot in one of its ways. Terms are letters, digits and `_` alone and
 * stand in quotes, so that no query can be anything but words; `null` when there is nothing to ask.
 *
 * For "ambassadeur" it is `("ambassad" OR "function_ambassador")`.
 */
export function matchExpression(slots: readonly Slot[]): string | null {
  return slots.length === 0 ? null : slots.map(matchSlot).join(' AND ')
}

/** The same for what must not be there: any of the slots. */
export function excludeExpression(slots: readonly Slot[]): string | null {
  return slots.length === 0 ? null : slots.map(matchSlot).join(' OR ')
}

function matchSlot(slot: Slot): string {
  return `(${[...new Set(listWays(slot))].join(' OR ')})`
}

function listWays({ kind, terms, forms, known, translations, names }: Slot): string[] {
  if (kind === 'phrase') return [quote(terms.join(' '))]
  return [
    all(terms),
    ...forms.map(quote),
    ...known.map((one) => quote(entityToken(one))),
    ...translations.map(({ token }) => quote(token)),
    ...names.spellings.map((spelling) => all(spelling.terms)),
  ]
}

function all(terms: readonly string[]): string {
  return terms.length === 1 ? quote(terms[0] ?? '') : `(${terms.map(quote).join(' AND ')})`
}

function quote(tokens: string): string {
  return `"${tokens}"`
}
