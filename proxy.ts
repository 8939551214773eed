import { NextResponse, type NextRequest } from 'next/server'
import { defaultLanguage, isLanguage, type Language } from '@/lib/languages'

export const config = { matcher: ['/'] }

/** The neutral address leads to the digest in the reader's language; every other address says its language itself. */
export function proxy(request: NextRequest): NextResponse {
  const language = preferredLanguage(request.headers.get('accept-language'))
  const response = NextResponse.redirect(new URL(`/${language}`, request.url), 307)
  response.headers.set('Vary', 'Accept-Language')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** Tags of spoken Arabic that browsers send on their own (Moroccan, Egyptian, …): their readers read Arabic. */
const SPOKEN: Readonly<Record<string, Language>> = { ary: 'ar', arz: 'ar', apc: 'ar', arq: 'ar', aeb: 'ar', acm: 'ar', ajp: 'ar' }

/**
 * The language to greet a reader in: the one of ours that the browser asks for most, else the default. Takes the value
 * of `Accept-Language`; anything malformed counts for nothing. What a reader chose on a page is in its address.
 *
 * @example preferredLanguage('fr-FR,fr;q=0.9,ar;q=0.8') // 'fr'
 * @example preferredLanguage('ary,en;q=0.9') // 'ar'
 */
export function preferredLanguage(accepted: string | null): Language {
  const wishes = (accepted ?? '')
    .split(',')
    .map((wish) => /^\s*([a-z]{2,3})\b[^;]*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/i.exec(wish))
    .filter((match) => match !== null)
    .map(([, tag = '', quality = '1']) => ({ tag: SPOKEN[tag.toLowerCase()] ?? tag.toLowerCase(), quality: Number(quality) }))
    .sort((a, b) => b.quality - a.quality)
  return wishes.flatMap(({ tag, quality }) => (quality > 0 && isLanguage(tag) ? [tag] : []))[0] ?? defaultLanguage
}
