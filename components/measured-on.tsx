import type { ReactNode } from 'react'
import { getTranslator, type CountedKey } from '@/lib/i18n/translate'
import { LANGUAGES, type Language } from '@/lib/languages'
import { SizeUnit, type MeasuredSet } from '@/lib/model/measures'
import styles from './measured-on.module.css'

const SIZES: Readonly<Record<SizeUnit, CountedKey>> = {
  articles: 'articles.count',
  events: 'events.count',
  pairs: 'about.size.pairs',
  people: 'about.size.people',
  paragraphs: 'about.size.paragraphs',
  cores: 'about.size.cores',
}

/** What a measure was made on, its size, and whether rules were set with it in sight. */
export function MeasuredOn({ set, reader }: { set: MeasuredSet; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  const sizes = SizeUnit.options.flatMap((unit) => {
    const count = set.size[unit]
    return count === undefined ? [] : t(SIZES[unit], { count })
  })
  return (
    <>
      {t('about.measured-on', { set: t(`about.set.${set.material}`), size: sizes.join(LANGUAGES[reader].comma) })}
      {set.heldOut !== null && <span className={styles.note}>{t(set.heldOut ? 'about.held-out.yes' : 'about.held-out.no')}</span>}
    </>
  )
}
