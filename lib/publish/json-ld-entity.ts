import type { EntityProfile } from '@/lib/model/entity-view'
import type { LdNode } from './json-ld'
import { entityNode } from './json-ld-things'

/** A person, a country and so on for search engines, under every name that the articles use. `url` is its page. */
export function entityProfileNode(entity: EntityProfile, url: string, site: URL): LdNode {
  const others = [entity.otherName?.text, ...entity.spellings.map(({ text }) => text)].filter((name) => name !== undefined && name !== entity.name.text)
  return {
    ...entityNode(entity, site),
    url,
    mainEntityOfPage: url,
    alternateName: [...new Set(others)].flatMap((name) => name ?? []),
    jobTitle: entity.kind === 'person' ? entity.functions.map(({ name }) => name.text) : null,
  }
}
