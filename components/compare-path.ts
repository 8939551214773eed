import type { ArticleLink, OtherReport } from '@/lib/model/view'

/**
 * Path, without its language, of the page that sets an article beside another report of the same event.
 *
 * @example comparePath(french, { article: arabic, eventSlug: 'x', … }) // '/events/x/compare?left=alliance-1&right=ar-2'
 * @example comparePath(arabic, { article: french, eventSlug: 'x', … }) // '/events/x/compare?left=ar-2&right=alliance-1'
 */
export function comparePath(article: Pick<ArticleLink, 'slug'>, { article: other, eventSlug }: OtherReport): string {
  return `/events/${eventSlug}/compare?left=${article.slug}&right=${other.slug}`
}
