import 'server-only'
import type { OwnText } from '@/lib/model/view'
import { otherLanguage, type Language } from '@/lib/languages'
import { client } from './client'
import { Names } from './columns'
import { nameIn } from './entity-link'

/** Of which kinds names are good examples, and how many of each. */
const EXAMPLES = [['person', 2], ['country', 2], ['place', 1], ['topic', 2]] as const

/**
 * Queries that are sure to find something: names of what takes part in events, in turn in the language of the reader
 * and in the other one, because a search goes through both.
 */
export async function listSearchExamples(language: Language): Promise<OwnText[]> {
  const rows = await Promise.all(EXAMPLES.map(([kind, take]) =>
    client().entity.findMany({ where: { kind, events: { gt: 1 } }, orderBy: [{ events: 'desc' }, { key: 'asc' }], skip: 1, take, select: { names: true } })))
  return rows.flat().flatMap(({ names }, index) => {
    const known = Names.parse(names)
    return nameIn(known, index % 2 === 0 ? language : otherLanguage(language)) ?? nameIn(known, language) ?? []
  })
}
