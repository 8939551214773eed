import type { ReactNode } from 'react'
import { getTranslator } from '@/lib/i18n/translate'
import { languageTags, type Language } from '@/lib/languages'
import { TOLD_KINDS, type Told, type ToldFact } from '@/lib/model/told-view'
import styles from './told-facts.module.css'
import { ToldName } from './told-name'
import { WordsOfReports } from './words-of-reports'

/** Reports whose words are shown for one fact. */
const MOST_WORDS = 1

/** Facts by their kind, each with how many reports tell it, and their words on demand. */
export function ToldFacts({ facts, told, reader }: { facts: readonly ToldFact[]; told: Told; reader: Language }): ReactNode {
  const t = getTranslator(reader)
  return (
    <dl className={styles.facts}>
      {TOLD_KINDS.filter((kind) => facts.some((fact) => fact.kind === kind)).map((kind) => (
        <div key={kind}>
          <dt>{t(`told.kind.${kind}`)}</dt>
          {facts.filter((fact) => fact.kind === kind).map((fact) => (
            <dd key={fact.key}>
              <ToldName fact={fact} reader={reader} />
              <details>
                <summary>{shareOf(fact, told, reader)}</summary>
                <WordsOfReports words={fact.words} articles={told.articles} reader={reader} most={MOST_WORDS} />
              </details>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** How many reports tell a fact, of those in the languages that do. */
function shareOf({ voices }: ToldFact, { voices: all }: Told, reader: Language): string {
  const speaking = languageTags.filter((language) => voices[language] > 0)
  const sum = (of: Record<Language, number>): number => speaking.reduce((total, language) => total + of[language], 0)
  return getTranslator(reader)('told.share', { count: sum(voices), all: sum(all) })
}
