import { entityPath } from '@/components/address-of'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { SECTION_OF } from '@/lib/model/entity-sections'
import type { EntityProfile } from '@/lib/model/entity-view'
import { jsonLdText } from '@/lib/publish/json-ld'
import { breadcrumbs } from '@/lib/publish/json-ld-breadcrumbs'
import { entityProfileNode } from '@/lib/publish/json-ld-entity'
import { pageAddress } from '@/lib/publish/json-ld-things'
import { siteAddress } from './site-address'

/** What the page of a person, a country and so on says to search engines. */
export function entityJsonLd(entity: EntityProfile, language: Language): string {
  const url = pageAddress(language, entityPath(entity), siteAddress)
  const section = SECTION_OF[entity.kind]
  return jsonLdText([
    entityProfileNode(entity, url, siteAddress),
    breadcrumbs([
      { name: getTranslator(language)(`nav.${section}`), url: pageAddress(language, `/${section}`, siteAddress) },
      { name: entity.name.text, url },
    ]),
  ])
}
