import type { ArticleLink, ReportView } from '@/lib/model/view'

/** A report and those that print the same text. */
export interface FoldedReport {
  report: ReportView
  copies: ArticleLink[]
}

/**
 * Reports in their order, with those that print one text under the first of them that is more than a copy.
 * Of A, its copy B and another report C, A stands with B under it, then C.
 */
export function foldCopies(reports: readonly ReportView[]): FoldedReport[] {
  const leaders = new Map(reports.map(({ article }) => [article.key, article.key]))
  const find = (key: string): string => {
    const above = leaders.get(key) ?? key
    return above === key ? key : find(above)
  }
  for (const { article, type, counterpart } of reports) {
    if (type !== 'copy' || counterpart === null || !leaders.has(counterpart.key)) continue
    const [own, other] = [find(article.key), find(counterpart.key)]
    if (own !== other) leaders.set(own, other)
  }
  return [...Map.groupBy(reports, ({ article }) => find(article.key)).values()].flatMap((same) => {
    const report = same.find(({ type }) => type !== 'copy') ?? same[0]
    return report ? [{ report, copies: same.filter((other) => other !== report).map(({ article }) => article) }] : []
  })
}
