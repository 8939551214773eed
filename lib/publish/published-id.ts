/** The year in which these names were first given; it belongs to them and never changes (RFC 4151). */
const COINED = '2026'

/**
 * A name that stays when titles and addresses change: `publishedId('jisr.example', 'event/e1/ar')` is
 * `'tag:jisr.example,2026:event/e1/ar'`.
 *
 * @param host name of the site, without its port
 * @param path what is named: letters of addresses only
 */
export function publishedId(host: string, path: string): string {
  return `tag:${host},${COINED}:${path}`
}
