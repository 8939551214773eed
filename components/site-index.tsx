import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import { addressOf } from './address-of'
import styles from './site-index.module.css'

/** Every section of the site and its address, in the groups in which the foot of a page lists them. */
const GROUPS = [
  { title: 'nav.group-read', sections: { digest: '', timeline: '/timeline', network: '/network', map: '/map' } },
  {
    title: 'nav.group-find',
    sections: { people: '/people', countries: '/countries', organisations: '/organisations', places: '/places', topics: '/topics' },
  },
  { title: 'nav.group-about', sections: { about: '/about', sources: '/sources', feeds: '/feeds', api: '/api' } },
] as const

type KeysOf<T> = T extends unknown ? keyof T : never
export type Section = KeysOf<(typeof GROUPS)[number]['sections']>

/** Paths of all sections, without their language; the digest's is empty. */
export const sectionPaths: readonly string[] = GROUPS.flatMap(({ sections }) => Object.values<string>(sections))

interface Props {
  language: Language
  section: Section | undefined
  /** True on the page of the section itself. */
  index: boolean
}

/** All sections, at the foot of every page. */
export function SiteIndex({ language, section, index }: Props): ReactNode {
  const t = getTranslator(language)
  return (
    <nav className={styles.groups} aria-label={t('nav.all')}>
      {GROUPS.map(({ title, sections }) => (
        <div key={title}>
          <p className={styles.title}>{t(title)}</p>
          <ul>
            {(Object.entries(sections) as [Section, string][]).map(([key, path]) => (
              <li key={key}>
                <a href={addressOf(language, path)} aria-current={section === key ? (index ? 'page' : true) : undefined}>
                  {t(`nav.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
