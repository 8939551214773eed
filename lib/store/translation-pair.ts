import 'server-only'
import type { ArticleLink } from '@/lib/model/view'
import { articleLinkSelect, toArticleLink } from './article-link'
import { client } from './client'
import type { Prisma } from './generated/client'

/** An article and a translation of it, by their rows; the older one is `left`. */
interface Pair {
  left: number
  right: number
  probability: number
}

/**
 * The one article of the other language that is this one's translation, or `null`. Each must be the closest translation
 * of the other: three papers may print one text, and two of them cannot both be the same version of the third.
 * So the translation of the translation is always the article itself.
 */
export async function findTranslation(slug: string): Promise<ArticleLink | null> {
  const article = await client().article.findUnique({ where: { slug }, select: { id: true } })
  if (!article) return null
  const closest = closestOf(article.id, await listPairs(involving(article.id)))
  if (closest === null || closestOf(closest, await listPairs(involving(closest))) !== article.id) return null
  return toArticleLink(await client().article.findUniqueOrThrow({ where: { id: closest }, select: articleLinkSelect }))
}

/** All translations, both ways: the address of each article that has one, and the address of the other. */
export async function listTranslations(): Promise<Map<string, string>> {
  const pairs = await listPairs({})
  const sides = Map.groupBy(pairs.flatMap((pair) => [{ id: pair.left, pair }, { id: pair.right, pair }]), ({ id }) => id)
  const closest = new Map([...sides].map(([id, own]) => [id, closestOf(id, own.map(({ pair }) => pair))]))
  const mutual = [...closest].flatMap(([id, other]) => (other !== null && closest.get(other) === id ? [[id, other] as const] : []))
  const rows = await client().article.findMany({ where: { reports: { some: { type: 'translation' } } }, select: { id: true, slug: true } })
  const counterparts = await client().article.findMany({ where: { comparisons: { some: { type: 'translation' } } }, select: { id: true, slug: true } })
  const slugs = new Map([...rows, ...counterparts].map(({ id, slug }) => [id, slug]))
  return new Map(mutual.flatMap(([id, other]) => {
    const [own, translation] = [slugs.get(id), slugs.get(other)]
    return own !== undefined && translation !== undefined ? [[own, translation] as const] : []
  }))
}

/** Of two pairs that are equally sure, the one of older articles counts, from whichever side one looks. */
function closestOf(id: number, pairs: readonly Pair[]): number | null {
  const [first] = pairs.toSorted((a, b) => b.probability - a.probability || a.left - b.left || a.right - b.right)
  if (!first) return null
  return first.left === id ? first.right : first.left
}

function involving(id: number): Prisma.ReportWhereInput {
  return { OR: [{ articleId: id }, { counterpartId: id }] }
}

/** Pairs of two languages, whichever of the two was compared with the other. */
async function listPairs(where: Prisma.ReportWhereInput): Promise<Pair[]> {
  const rows = await client().report.findMany({
    where: { AND: [{ type: 'translation', counterpartId: { not: null } }, where] },
    select: {
      articleId: true,
      counterpartId: true,
      probability: true,
      article: { select: { language: true } },
      counterpart: { select: { language: true } },
    },
  })
  return rows.flatMap(({ articleId, counterpartId, probability, article, counterpart }) =>
    counterpartId === null || article.language === counterpart?.language
      ? []
      : { left: Math.min(articleId, counterpartId), right: Math.max(articleId, counterpartId), probability },
  )
}
