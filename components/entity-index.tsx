import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { SECTION_OF } from '@/lib/model/entity-sections'
import type { EntityIndexPage, EntitySummary } from '@/lib/model/entity-view'
import type { Refused } from '@/lib/model/index-query'
import { AddressNotices } from './address-notices'
import { addressOf } from './address-of'
import { EntityIndexLine } from './entity-index-line'
import styles from './entity-index.module.css'
import { indexPath } from './entity-index-path'
import { IndexChoices } from './index-choices'
import { IndexLetters } from './index-letters'
import { PageOpening } from './page-opening'
import { PageTurns } from './page-turns'
import { refusedNotices } from './refused-notices'

interface Props {
  index: EntityIndexPage
  /** What the address asked for and cannot have. */
  refused?: readonly Refused[]
  reader: Language
}

/** An index of all people, countries, organisations, places or topics, as at the end of a book and in both alphabets. */
export function EntityIndex({ index, refused = [], reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const { kind, choice, groups, found, pages } = index
  const section = SECTION_OF[kind]
  const isEmpty = index.letters.fr.length + index.letters.ar.length + found === 0
  return (
    <>
      <PageOpening title={t(`${section}.title`)}>
        <p>{t(isEmpty ? `${section}.empty` : `${section}.intro`)}</p>
      </PageOpening>
      <AddressNotices notices={refusedNotices(refused)} reader={reader} />
      {!isEmpty && <IndexLetters index={index} reader={reader} />}
      {!isEmpty && <IndexChoices index={index} reader={reader} />}
      <div className={styles.index}>
        {groups.map(({ letter, entities }) => (
          <Group key={letter} letter={choice.order === 'name' ? letter : null} entities={entities} reader={reader} />
        ))}
      </div>
      <PageTurns of="names" page={choice.page} pages={pages} reader={reader}
        hrefOf={(page) => addressOf(reader, indexPath(kind, { ...choice, page }))} />
    </>
  )
}

function Group({ letter, entities, reader }: { letter: string | null; entities: readonly EntitySummary[]; reader: Language }): ReactNode {
  const list = (
    <ol>
      {entities.map((entity) => (
        <EntityIndexLine key={entity.key} entity={entity} reader={reader} />
      ))}
    </ol>
  )
  if (letter === null) return list
  return (
    <section className={styles.group}>
      <h2>
        <bdi>{letter}</bdi>
      </h2>
      {list}
    </section>
  )
}
