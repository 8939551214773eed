import type { ReportedText } from '@/lib/model/reported-text'

/** Reports by the voice that they are: those that print one wire text are one. Voices are named by their first report. */
export function numberVoices(reports: readonly ReportedText[]): ReadonlyMap<string, string> {
  const voices = new Map(reports.map(({ article }) => [article.key, article.key]))
  const find = (key: string): string => {
    const above = voices.get(key) ?? key
    return above === key ? key : find(above)
  }
  for (const { article, copyOf } of reports) {
    if (copyOf === null || !voices.has(copyOf)) continue
    const [one, other] = [find(article.key), find(copyOf)]
    if (one !== other) voices.set(other, one)
  }
  return new Map(reports.map(({ article }) => [article.key, find(article.key)]))
}
