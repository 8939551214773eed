import { NextResponse, type NextRequest } from 'next/server'
import { preferredLanguage } from '@/lib/languages'

export const config = { matcher: ['/'] }

/** The neutral address leads to the digest in the reader's language; every other address says its language itself. */
export function proxy(request: NextRequest): NextResponse {
  const language = preferredLanguage(request.headers.get('accept-language'))
  const response = NextResponse.redirect(new URL(`/${language}`, request.url), 307)
  response.headers.set('Vary', 'Accept-Language')
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}
