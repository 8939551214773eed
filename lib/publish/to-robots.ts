/**
 * `robots.txt`: everything may be read, but answers to questions that a reader asked are not pages of the collection.
 *
 * @param closed beginnings of paths; `*` stands for anything
 */
export function toRobots(closed: readonly string[], sitemap: string): string {
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n')
}
