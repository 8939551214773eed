import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import type { Language } from '@/lib/languages'
import type { ComparedSide, SharedThing } from '@/lib/model/comparison-view'
import styles from './compare-shared.module.css'
import { Name } from './name'

interface Props {
  shared: readonly SharedThing[]
  /** In the order in which the texts are read. */
  sides: readonly [first: ComparedSide, second: ComparedSide]
  reader: Language
}

/** How many partners can light up: the style sheet has a rule for each (compare-lights.module.css). */
export const MOST_LIGHTS = 40

/**
 * What both texts name, each in the words of both under a small arch. To choose one lights it up in the texts, for
 * fingers and keyboards as hovering does for a mouse; the whole list is one stop of the keyboard.
 */
export function CompareShared({ shared, sides, reader }: Props): ReactNode {
  const t = getTranslator(reader)
  if (shared.length === 0) return <p className={styles.none}>{t('compare.shared-none')}</p>
  return (
    <fieldset className={styles.shared}>
      <legend>{t('compare.shared')}</legend>
      <label className={styles.thing}>
        <input type="radio" name="light" value="0" defaultChecked autoComplete="off" />
        <span className={styles.words}>{t('compare.light-none')}</span>
      </label>
      {shared.slice(0, MOST_LIGHTS).map((thing) => (
        <label key={thing.partner} className={styles.thing} data-partner={thing.partner}>
          <input type="radio" name="light" value={thing.partner} autoComplete="off" />
          <span className={styles.words}>
            <Words thing={thing} sides={sides} reader={reader} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Words({ thing, sides: [first, second], reader }: Pick<Props, 'sides' | 'reader'> & { thing: SharedThing }): ReactNode {
  if (thing.left.text === thing.right.text) return <Name name={thing[first]} reader={reader} />
  return (
    <>
      <Name name={thing[first]} reader={reader} />
      <span className={styles.arch} />
      <Name name={thing[second]} reader={reader} />
    </>
  )
}
