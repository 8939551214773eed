import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { SECTION_OF } from '@/lib/model/entity-sections'
import { INDEX_ORDERS, type EntityIndexPage } from '@/lib/model/entity-view'
import { addressOf } from './address-of'
import { indexPath } from './entity-index-path'
import controls from './form-controls.module.css'
import styles from './index-choices.module.css'

/** How an index is sorted, and of which country its names are; a plain form, so that it needs no script. */
export function IndexChoices({ index, reader }: { index: EntityIndexPage; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { kind, choice, countries, found } = index
  const isWhole = choice.letter === null && choice.country === null
  return (
    <div className={styles.choices}>
      <p role="status">
        {t('entity.names', { count: found })}
        {!isWhole && (
          <>
            {' · '}
            <a href={addressOf(reader, indexPath(kind, { order: choice.order }))}>{t('entity.all-names')}</a>
          </>
        )}
      </p>
      <ul className={styles.orders} aria-label={t('entity.order')}>
        {INDEX_ORDERS.map((order) => (
          <li key={order}>
            <a href={addressOf(reader, indexPath(kind, { ...choice, order, page: 1 }))} aria-current={order === choice.order ? true : undefined}>
              {t(`entity.order-${order}`)}
            </a>
          </li>
        ))}
      </ul>
      {countries.length > 1 && <CountryForm index={index} action={addressOf(reader, `/${SECTION_OF[kind]}`)} reader={reader} />}
    </div>
  )
}

function CountryForm({ index, action, reader }: { index: EntityIndexPage; action: string; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const { choice, countries } = index
  return (
    <form className={styles.form} action={action}>
      {choice.letter && <input type="hidden" name="letter" value={choice.letter} />}
      {choice.order === 'name' && <input type="hidden" name="order" value="name" />}
      <label>
        <span className="visually-hidden">{t('entity.country')}</span>
        <select name="country" className={controls.field} defaultValue={choice.country ?? ''}>
          <option value="">{t('entity.all-countries')}</option>
          {countries.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name.text}
            </option>
          ))}
        </select>
      </label>
      <button className={controls.button}>{t('entity.show')}</button>
    </form>
  )
}
