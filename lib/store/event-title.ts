import 'server-only'
import { plainText } from '@/lib/model/card'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Cards } from './columns'

/** The title of an event in one language, as plain words; `null` when there is no event at that address. */
export async function findEventTitle(slug: string, language: Language): Promise<string | null> {
  const row = await client().event.findUnique({ where: { slug }, select: { cards: true } })
  return row && plainText(Cards.parse(row.cards)[language].title)
}
