import { createHash } from 'node:crypto'
import { isLanguage } from '@/lib/languages'
import type { Edition } from '@/lib/model/feed-view'
import { findEdition } from '@/lib/store/edition'
import { holdsTag } from './holds-tag'
import { siteAddress } from './site-address'

/** What else decides an answer besides the store: the program, and the address that it gives of itself. */
const program = createHash('sha256').update(`${process.env.JISR_BUILD} ${siteAddress.href}`).digest('base64url').slice(0, 8)

/** When the pages were built: another program may write the same store differently. Milliseconds. */
const BUILT = parseInt(process.env.JISR_BUILD ?? '', 36) || 0

/** How long a program may keep an answer without asking again, in seconds. Pages expire after as long. */
const KEEP = 300

interface Answer {
  /** Media type, with its charset where it is text. */
  type: string
  /** Language of the answer, when it is in one. */
  language?: string
  /** Writes the body; `null` when there is nothing at this address. A Response, such as a redirect, is passed on. */
  write: (edition: Edition) => Promise<string | Response | null>
}

/**
 * Answers a program that comes back again and again. Where nothing has changed it is told so (304) before any work is
 * done: all that an answer depends on is the program and the revision of the store. `HEAD` comes here too.
 */
export async function answerIfChanged(request: Request, { type, language, write }: Answer): Promise<Response> {
  const edition = await findEdition()
  const headers = { ...validators(edition), 'Cache-Control': `public, max-age=${KEEP}` }
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers })
  const body = await write(edition)
  if (body === null) return notFound()
  if (body instanceof Response) return body
  if (wantsNone(request)) return new Response(null, { status: 304, headers })
  const inLanguage = isLanguage(language) ? { 'Content-Language': language } : {}
  return new Response(body, { headers: { ...headers, ...inLanguage, 'Content-Type': type, 'Access-Control-Allow-Origin': '*' } })
}

/** In plain words: whoever asks here is a program. */
export function notFound(): Response {
  return new Response('404 Not Found\n', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

interface Validators {
  ETag: string
  'Last-Modified'?: string
}

/** The tag is weak: a server in front may compress the answer. */
function validators({ revision, changed }: Edition): Validators {
  const tag = { ETag: `W/"${revision}-${program}"` }
  return changed === null ? tag : { ...tag, 'Last-Modified': new Date(Math.max(Date.parse(changed), BUILT)).toUTCString() }
}

/** True when the copy that the request speaks of is the present one (RFC 9110, 13.2.2: a tag outweighs a date). */
function isKnown({ headers }: Pick<Request, 'headers'>, current: Validators): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return !wantsNone({ headers }) && holdsTag(tags, current.ETag)
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return current['Last-Modified'] !== undefined && since >= Date.parse(current['Last-Modified'])
}

/** True when the request asks for the body only if there is nothing here: whether there is must be known first. */
function wantsNone({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.get('if-none-match')?.trim() === '*'
}
