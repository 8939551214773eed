import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/i18n/format-number'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { DigestPage, Facet, FilterKind } from '@/lib/model/digest-view'
import { addressOf } from './address-of'
import { digestPath, stateOf } from './digest-address'
import styles from './digest-filter.module.css'
import controls from './form-controls.module.css'
import { Name } from './name'
import { ownLanguage } from './own-language'

/** Choices that are links; the list below them has the others too. */
const LINKED = 6

/** The choices of one kind of filter and how many meetings each would leave. */
export function DigestFacet({ kind, digest, reader }: { kind: FilterKind; digest: DigestPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const facets = digest.facets[kind]
  const chosen = digest.filters[kind]
  return (
    <section className={styles.facet} aria-labelledby={`filter-${kind}`}>
      <h2 id={`filter-${kind}`}>{t(`filter.${kind}`)}</h2>
      <ul>
        {facets.slice(0, LINKED).map(({ entity, events }) => (
          <li key={entity.slug}>
            <a
              href={addressOf(reader, digestPath({ ...stateOf(digest), [kind]: entity.slug, page: 1 }))}
              aria-current={chosen?.slug === entity.slug ? 'true' : undefined}
            >
              <Name name={entity.name} reader={reader} />
            </a>
            <span className={styles.count}>{formatNumber(events, reader)}</span>
          </li>
        ))}
      </ul>
      <select name={kind} className={controls.field} aria-labelledby={`filter-${kind}`} defaultValue={chosen?.slug ?? ''}>
        <option value="">{t(`filter.any-${kind}`)}</option>
        {byName(facets, reader).map(({ entity, events }) => (
          <option key={entity.slug} value={entity.slug} {...ownLanguage(entity.name.language, reader)}>
            {`${entity.name.text} (${formatNumber(events, reader)})`}
          </option>
        ))}
      </select>
    </section>
  )
}

/** As the reader's language sorts names. */
function byName(facets: readonly Facet[], language: Language): Facet[] {
  return facets.toSorted((a, b) => a.entity.name.text.localeCompare(b.entity.name.text, language))
}
