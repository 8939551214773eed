import type { ReactNode } from 'react'
import { formatEdtf } from '@/lib/i18n/format'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { Measures } from '@/lib/model/measures'
import { MeasureResult } from './measure-result'
import { MeasuredOn } from './measured-on'
import styles from './measured-figures.module.css'
import table from './plain-table.module.css'

/** How good Jisr is: a table of what was measured and the results, by what it was measured on. */
export function MeasuredFigures({ measures: { date, sets, figures }, reader }: { measures: Measures; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <>
      <p>{t('about.measures-text', { date: formatEdtf(date, reader) })}</p>
      <table className={`${table.table} ${styles.table}`} aria-labelledby="measures">
        <thead>
          <tr>
            <th scope="col">{t('about.column.what')}</th>
            <th scope="col">{t('about.column.result')}</th>
          </tr>
        </thead>
        {Object.entries(sets).map(([name, set]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.set}>
                <MeasuredOn set={set} reader={reader} />
              </th>
            </tr>
            {figures
              .filter((figure) => figure.set === name)
              .map(({ task, result }) => (
                <tr key={task}>
                  <th scope="row">{t(`about.task.${task}`)}</th>
                  <td>
                    <MeasureResult result={result} reader={reader} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </>
  )
}
