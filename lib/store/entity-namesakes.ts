import 'server-only'
import type { Namesake } from '@/lib/model/entity-view'
import type { OwnText } from '@/lib/model/view'
import { languageTags, type Language } from '@/lib/languages'
import { client } from './client'
import { Names } from './columns'
import { findLatestFunctions } from './entity-functions'
import { entityLinkSelect, nameOrKey, toEntityLink } from './entity-link'

interface Self {
  id: number
  names: unknown
}

/** Other people with a page who bear the same name in one of the languages, with what tells them apart. */
export async function listNamesakes(self: Self, language: Language): Promise<Namesake[]> {
  const own = Names.parse(self.names)
  const rows = await client().entity.findMany({
    where: {
      kind: 'person',
      events: { gt: 0 },
      id: { not: self.id },
      spellings: { some: { text: { in: languageTags.flatMap((tag) => own[tag] ?? []) } } },
    },
    orderBy: [{ events: 'desc' }, { key: 'asc' }],
    select: { ...entityLinkSelect, id: true, country: true, events: true },
  })
  const same = rows.filter(({ names }) => haveSameName(own, Names.parse(names)))
  const functions = await findLatestFunctions(same.map(({ id }) => id), language)
  const countries = await findCountryNames(language)
  return same.map((row) => ({
    ...toEntityLink(row, language),
    function: functions.get(row.id) ?? null,
    country: countries.get(row.country ?? '')?.name ?? null,
    events: row.events,
  }))
}

function haveSameName(one: Names, other: Names): boolean {
  return languageTags.some((tag) => one[tag] !== null && one[tag] === other[tag])
}

/** Every country that the store has a name of, by its code. */
export async function findCountryNames(language: Language): Promise<Map<string, { slug: string; name: OwnText }>> {
  const rows = await client().entity.findMany({ where: { kind: 'country' }, select: { key: true, slug: true, names: true } })
  return new Map(rows.map(({ key, slug, names }) => [key, { slug, name: nameOrKey(Names.parse(names), key, language) }]))
}
