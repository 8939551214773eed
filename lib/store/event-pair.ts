import type { BridgePair } from '@/lib/model/event-links'
import type { ArticleLink, ReportView } from '@/lib/model/view'

/**
 * The French and the Arabic report that are closest to each other: a translation and its original, else two that were
 * compared with each other, the surest first, else the surest of each language. `null` when one language is silent.
 */
export function findPair(reports: readonly ReportView[]): BridgePair | null {
  const compared = reports
    .filter(({ article, counterpart }) => counterpart !== null && counterpart.language !== article.language)
    .toSorted((one, other) => Number(other.type === 'translation') - Number(one.type === 'translation') || other.probability - one.probability)
  const surest = reports.toSorted((one, other) => other.probability - one.probability)
  const [closest] = compared
  return closest?.counterpart ? pairOf(closest.article, closest.counterpart) : pairOf(...surest.map(({ article }) => article))
}

function pairOf(...articles: readonly ArticleLink[]): BridgePair | null {
  const [french, arabic] = [articles.find(({ language }) => language === 'fr'), articles.find(({ language }) => language === 'ar')]
  return french && arabic ? [french, arabic] : null
}
