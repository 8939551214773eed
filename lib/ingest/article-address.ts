/** Parameters that say from where a reader came and not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|xtor|mc_[ce]id)$/

/**
 * The address that identifies an article: absolute, without fragment and without the marks of a campaign, so that a
 * feed and a page name the same article alike.
 *
 * @param base the address of the feed or page that holds the link
 * @returns `null` for anything that is not on the web
 * @example articleAddress('/a/2?utm_source=rss#haut', 'https://journal.example/flux') // 'https://journal.example/a/2'
 * @example articleAddress('https://journal.example/بلاغ', null) // 'https://journal.example/%D8%A8%D9%84%D8%A7%D8%BA'
 */
export function articleAddress(link: string | null | undefined, base: string | null): string | null {
  const url = link ? URL.parse(link.trim(), base ?? undefined) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}
