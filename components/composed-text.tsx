import type { ReactNode } from 'react'
import { keepTogether } from '@/lib/i18n/keep-together'
import type { Language } from '@/lib/languages'
import type { Fragment } from '@/lib/model/card'
import type { EntityLink } from '@/lib/model/view'
import { addressOf, entityPath } from './address-of'
import { ownLanguage } from './own-language'

interface Props {
  fragments: readonly Fragment[]
  reader: Language
  /** Entities that names may link to. None inside a text that is itself a link. */
  entities?: readonly EntityLink[]
}

/** A composed sentence: each name isolated, in its own language, and linked to the page of what it names. */
export function ComposedText({ fragments, reader, entities = [] }: Props): ReactNode {
  return fragments.map((fragment, index) => {
    if (typeof fragment === 'string') return fragment
    const entity = entities.find(({ kind, key }) => kind === fragment.kind && key === fragment.key)
    const path = entity ? entityPath(entity) : null
    const own = ownLanguage(fragment.language, reader)
    if (path === null) return <bdi key={index} {...own}>{keepTogether(fragment.text)}</bdi>
    return (
      <a key={index} href={addressOf(reader, path)}>
        <bdi {...own}>{keepTogether(fragment.text)}</bdi>
      </a>
    )
  })
}
