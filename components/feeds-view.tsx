import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import { getTranslator } from '@/lib/i18n/translate'
import { LANGUAGES, otherLanguage, type Language } from '@/lib/languages'
import type { EntityLink } from '@/lib/model/view'
import { AboutSection } from './about-section'
import { addressOf, entityPath } from './address-of'
import { EntityName } from './entity-name'
import { feedFiles } from './feed-files'
import styles from './feeds-view.module.css'
import { PageOpening } from './page-opening'

interface Props {
  /** Those that most events lead to, as examples of what can be followed. */
  followed: readonly EntityLink[]
  reader: Language
}

/** Every way to follow the collection from another program: feeds, the calendar, and those of one person or country. */
export function FeedsView({ followed, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const other = otherLanguage(reader)
  return (
    <>
      <PageOpening title={t('feeds.title')}>
        <p>{t('feeds.intro')}</p>
      </PageOpening>
      <AboutSection id="all" title={t('feeds.all-title')}>
        <p>{t('feeds.all-text')}</p>
        <FeedLinks path="" reader={reader} files={feedFiles.filter(({ file }) => file !== 'calendar.ics')} />
      </AboutSection>
      <AboutSection id="calendar" title={t('feeds.calendar-title')}>
        <p>{t('feeds.calendar-text')}</p>
        <p>
          <Sentence language={reader} id="feeds.calendar-event" slots={{ suffix: <code dir="ltr" translate="no">.ics</code> }} />
        </p>
        <FeedLinks path="" reader={reader} files={feedFiles.filter(({ file }) => file === 'calendar.ics')} />
      </AboutSection>
      <AboutSection id="one" title={t('feeds.one-title')}>
        <p>{t('feeds.one-text')}</p>
        {followed.length > 0 && (
          <ul className={styles.followed}>
            {followed.map((entity) => (
              <li key={`${entity.kind} ${entity.key}`}>
                <span id={idOf(entity)}>
                  <EntityName entity={entity} reader={reader} />
                </span>
                <FeedLinks path={entityPath(entity)} reader={reader} files={feedFiles} of={idOf(entity)} />
              </li>
            ))}
          </ul>
        )}
      </AboutSection>
      <AboutSection id="language" title={t('feeds.language-title')}>
        <p>{t('feeds.language-text')}</p>
        <p lang={other} dir={LANGUAGES[other].dir} className="own-block">
          <a href={addressOf(other, '/feeds')} hrefLang={other}>
            {getTranslator(other)('feeds.other')}
          </a>
        </p>
      </AboutSection>
    </>
  )
}

const idOf = ({ kind, slug }: EntityLink): string => `${kind}-${slug}`

interface Links {
  path: string
  reader: Language
  files: readonly (typeof feedFiles)[number][]
  /** Id of the name whose they are, for those who hear a link without what stands before it. */
  of?: string
}

/** The names of the formats are those of every language. */
function FeedLinks({ path, reader, files, of }: Links): ReactNode {
  return (
    <ul className={styles.links}>
      {files.map(({ file, type, name }) => (
        <li key={file}>
          <a href={addressOf(reader, `${path}/${file}`)} type={type} {...(of && { 'aria-labelledby': `${of}-${file} ${of}` })}>
            <bdi lang="en" dir="ltr" {...(of && { id: `${of}-${file}` })}>
              {name}
            </bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
