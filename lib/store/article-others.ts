import 'server-only'
import { ReportType, Strength } from '@/lib/model/event'
import type { OtherReport } from '@/lib/model/view'
import { articleLinkSelect, toArticleLink } from './article-link'
import { firstOfEach } from '@/lib/model/first-of-each'
import type { Prisma } from './generated/client'

/** What is needed of every report of an article's events to say how the others stand to it. */
export const otherReportSelect = {
  articleId: true,
  counterpartId: true,
  type: true,
  strength: true,
  probability: true,
  article: { select: articleLinkSelect },
  event: { select: { slug: true } },
} satisfies Prisma.ReportSelect
export type ReportRow = Prisma.ReportGetPayload<{ select: typeof otherReportSelect }>

const TYPE_ORDER: readonly ReportType[] = ['translation', 'copy', 'report', 'part', 'alone']

/**
 * The other reports of an article's events, the closest first: translation, same text, then by probability.
 * `rows` are all reports of those events, the article's own ones included. The type of a link is said of a pair; two
 * reports that were not compared with each other are simply two reports, as sure as the weaker one.
 */
export function listOthers(articleId: number, rows: readonly ReportRow[]): OtherReport[] {
  const own = rows.filter((row) => row.articleId === articleId)
  const others = rows
    .filter((row) => row.articleId !== articleId)
    .map((row) => ({ row, link: linkBetween(articleId, own, row) }))
    .sort(
      (a, b) =>
        TYPE_ORDER.indexOf(a.link.type) - TYPE_ORDER.indexOf(b.link.type) ||
        b.link.probability - a.link.probability ||
        Number(b.link.compared) - Number(a.link.compared) ||
        (a.row.article.slug < b.row.article.slug ? -1 : 1),
    )
  return firstOfEach(others, ({ row }) => row.articleId)
    .map(({ row, link }) => ({ article: toArticleLink(row.article), type: link.type, strength: link.strength, eventSlug: row.event.slug }))
}

/** What one report is to the article: as they were compared with each other, in either direction, or else supposed. */
function linkBetween(articleId: number, own: readonly ReportRow[], other: ReportRow) {
  const compared = other.counterpartId === articleId ? other : own.find((row) => row.counterpartId === other.articleId)
  const weaker = own.reduce((weakest, row) => (row.probability < weakest.probability ? row : weakest), other)
  const { type, strength, probability } = compared ?? { ...weaker, type: 'report' }
  return { type: ReportType.parse(type), strength: Strength.parse(strength), probability, compared: compared !== undefined }
}
