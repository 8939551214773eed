import { z } from 'zod'
import { INDEX_ORDERS, type IndexChoice } from './entity-view'
import { indexLetter } from './index-letters'

/** The parameters of an address, as Next gives them. */
export type AddressQuery = Readonly<Record<string, string | string[] | undefined>>

/** A parameter that asks for what is not there. */
export interface Refused {
  parameter: keyof IndexChoice
  value: string
}

/** Furthest page that an address may ask for. */
const FURTHEST = 1_000_000

const Page = z.string().regex(/^\d{1,7}$/).transform(Number).pipe(z.number().min(1).max(FURTHEST))

/** One letter, as it stands in the index: `é` is looked for under `E`, `إ` under `أ`. */
const Letter = z.string().refine((text) => [...text.normalize('NFC')].length === 1).transform(indexLetter).pipe(z.string())

const Order = z.enum(INDEX_ORDERS)
const Country = z.string().regex(/^[a-z0-9-]{1,80}$/)

/**
 * What the address of an index asks for, and what of it could not be understood. Empty parameters, which a form sends,
 * ask for nothing.
 *
 * `?letter=h&order=name` gives `{ letter: 'H', order: 'name' … }`, `?letter=ا` the letter `أ`, `?page=deux` refuses the page.
 */
export function readIndexQuery(query: AddressQuery): { choice: IndexChoice; refused: Refused[] } {
  const refused: Refused[] = []
  const read = <Value>(parameter: Refused['parameter'], shape: z.ZodType<Value>): Value | null => {
    const value = firstOf(query[parameter])
    if (value === '') return null
    const parsed = shape.safeParse(value)
    if (!parsed.success) refused.push({ parameter, value })
    return parsed.success ? parsed.data : null
  }
  const choice = { order: read('order', Order) ?? 'events', letter: read('letter', Letter), country: read('country', Country), page: read('page', Page) ?? 1 }
  return { choice, refused }
}

/** The page that an address asks for, or `null` when what it says is no number of a page. */
export function readPage(query: AddressQuery): number | null {
  return Page.safeParse(firstOf(query.page)).data ?? null
}

/** Of a parameter that stands there twice the first counts. */
function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}
