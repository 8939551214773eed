import { languageTags } from '@/lib/languages'

/** What is needed of a report of an event to find the two that answer each other best. */
export interface PairedReport {
  articleId: number
  /** The article with which it was compared. */
  counterpartId: number | null
  type: string
  article: { language: string }
}

/**
 * The two reports of different languages that are closest to each other, French on the left and Arabic on the right, as
 * they run: a translation and its original, else the surest that were compared with each other, else the surest of each
 * language. `null` when one language is silent. `reports` are all of one event, the surest first.
 */
export function findPair<Report extends PairedReport>(reports: readonly Report[]): [left: Report, right: Report] | null {
  const compared = reports.flatMap((report): [Report, Report][] => {
    const counterpart = reports.find(({ articleId }) => articleId === report.counterpartId)
    return counterpart && counterpart.article.language !== report.article.language ? [[report, counterpart]] : []
  })
  const closest = compared.find(([{ type }]) => type === 'translation') ?? compared[0]
  const [left, right] = languageTags.map((tag) => (closest ?? reports).find(({ article }) => article.language === tag))
  return left && right ? [left, right] : null
}
