import 'server-only'
import { EntityKind } from '@/lib/model/annotation'
import type { EntityLink, OwnText } from '@/lib/model/view'
import { otherLanguage, type Language } from '@/lib/languages'
import { Names } from './columns'
import type { Prisma } from './generated/client'

export const entityLinkSelect = { kind: true, key: true, slug: true, names: true } satisfies Prisma.EntitySelect
type EntityLinkRow = Prisma.EntityGetPayload<{ select: typeof entityLinkSelect }>

/** Kinds of entities that have a page, each of them once it takes part in an event: occasions and functions only have a name. */
export const KINDS_WITH_PAGE: readonly EntityKind[] = EntityKind.options

/**
 * The name for a reader of `language`, else the other one in its own language.
 *
 * @example pickName({ fr: 'Pakistan', ar: 'باكستان' }, 'ar') // { text: 'باكستان', language: 'ar' }
 * @example pickName({ fr: null, ar: 'الشودري' }, 'fr') // { text: 'الشودري', language: 'ar' }
 */
export function pickName(names: Names, language: Language): OwnText | null {
  const text = names[language]
  return text === null ? nameIn(names, otherLanguage(language)) : { text, language }
}

/** The name in the other language when there is one in each. */
export function pickOtherName(names: Names, language: Language): OwnText | null {
  return names[language] === null ? null : nameIn(names, otherLanguage(language))
}

/** The name in one language, or `null`. */
export function nameIn(names: Names, language: Language): OwnText | null {
  const text = names[language]
  return text === null ? null : { text, language }
}

/** The name for a reader of `language`; what nobody names in either goes by its key, in no language. */
export function nameOrKey(names: Names, key: string, language: Language): OwnText {
  return pickName(names, language) ?? { text: key, language: 'und' }
}

/** A row as a link for a reader of `language`. */
export function toEntityLink(row: EntityLinkRow, language: Language): EntityLink {
  const name = nameOrKey(Names.parse(row.names), row.key, language)
  return { kind: EntityKind.parse(row.kind), key: row.key, slug: row.slug, name }
}
