import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import { directionOf, LANGUAGES, otherLanguage, type Language } from '@/lib/languages'
import type { ComparedPair } from '@/lib/model/comparison-view'
import type { ArticleLink } from '@/lib/model/view'
import { addressOf } from './address-of'
import { comparisonPath } from './comparison-path'
import styles from './compare-chooser.module.css'
import { comparedSides } from './compared-sides'
import controls from './form-controls.module.css'

interface Props {
  event: string
  reports: readonly ArticleLink[]
  pair: ComparedPair
  reader: Language
}

/** Which two reports of the event are compared: a plain form, and for two of one language a link that lets them change sides. */
export function CompareChooser({ event, reports, pair, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  const [first, second] = comparedSides(pair, reader)
  const swapped = { left: pair.right.article.slug, right: pair.left.article.slug }
  const swap = pair.left.article.language === pair.right.article.language && (
    <a className={styles.swap} href={addressOf(reader, comparisonPath(event, swapped))}>
      {t('compare.swap')}
    </a>
  )
  if (reports.length < 3) return swap && <p className={styles.alone}>{swap}</p>
  return (
    <form className={styles.chooser} action={addressOf(reader, comparisonPath(event))}>
      <Choice name={first} label={t('compare.first')} chosen={pair[first].article} reports={reports} reader={reader} />
      <Choice name={second} label={t('compare.second')} chosen={pair[second].article} reports={reports} reader={reader} />
      <p className={styles.actions}>
        <button className={controls.button}>{t('compare.go')}</button>
        {swap}
      </p>
    </form>
  )
}

interface ChoiceProps {
  name: string
  label: string
  chosen: ArticleLink
  reports: readonly ArticleLink[]
  reader: Language
}

/** The reports by language, the reader's own first, each in the words of its own. */
function Choice({ name, label, chosen, reports, reader }: ChoiceProps): ReactNode {
  const t = getTranslator(reader)
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select key={chosen.slug} name={name} className={controls.field} defaultValue={chosen.slug} dir={directionOf(chosen.language)} autoComplete="off">
        {[reader, otherLanguage(reader)].map((language) => {
          const written = reports.filter((report) => report.language === language)
          return (
            written.length > 0 && (
              <optgroup key={language} label={t(`language.${language}`)}>
                {written.map((report) => (
                  <option key={report.slug} value={report.slug} lang={language} dir={LANGUAGES[language].dir}>
                    {describeReport(report)}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </label>
  )
}

/** Characters of a title that tell one report from another in a list. */
const LONGEST_TITLE = 60

/**
 * What keeps a part of a line from the direction of its neighbours, where there can be no markup: first strong isolate,
 * and its end.
 */
const [ISOLATE, END] = ['\u2068', '\u2069']

/** Source, day and title, as far as they are known, in the language of the report: an option holds no markup. */
function describeReport({ source, published, title, language }: ArticleLink): string {
  const words = title.text.length <= LONGEST_TITLE ? title.text : `${title.text.slice(0, title.text.lastIndexOf(' ', LONGEST_TITLE))}…`
  return [source, published && formatEdtf(published.edtf, language), words].flatMap((part) => (part === null ? [] : `${ISOLATE}${part}${END}`)).join(' · ')
}
