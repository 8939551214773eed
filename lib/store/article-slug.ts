import { createHash } from 'node:crypto'

/** Words of the title that an address shows, and characters of the key's digest that make it unique (51 bits). */
const WORDS = 8
const DIGEST = 10

/**
 * Address of an article: the first words of a title in Latin letters, then a digest of its key. A title in another
 * script gives its language instead, since an address in percent signs can be read by nobody.
 *
 * @example articleSlug('a1', 'Alliance sécuritaire Maroc-Pakistan', 'fr') // 'alliance-securitaire-maroc-pakistan-3q9z…'
 * @example articleSlug('a2', 'حموشي يستقبل المفتش العام', 'ar') // 'ar-1x0k…'
 */
export function articleSlug(key: string, title: string, language: string): string {
  const latin = /^\P{L}*\p{Script=Latin}/u.test(title) ? title : ''
  const plain = latin.normalize('NFKD').replaceAll('œ', 'oe').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  const readable = words.slice(0, WORDS).join('-').slice(0, 70)
  const digest = BigInt(`0x${createHash('sha256').update(key).digest('hex')}`).toString(36).slice(0, DIGEST)
  return `${readable || language}-${digest}`
}
