import { MIMEType } from 'node:util'
import { fetch, type Agent, type Response } from 'undici'
import { JisrError } from '@/lib/model/jisr-error'
import { parseAddress, publicWeb, type AddressPolicy } from './address-policy'
import { createGuardedAgent } from './guarded-agent'

/**
 * Milliseconds, bytes (on the wire, and again once decompressed) and hops of one fetch. `total` covers every hop and
 * the body.
 */
export const FETCH_LIMITS = { connect: 5_000, headers: 10_000, body: 10_000, total: 20_000, bytes: 10_000_000, redirects: 5 } as const
export type FetchLimits = Readonly<Record<keyof typeof FETCH_LIMITS, number>>

/** What an address answered, before it is decoded. */
export interface FetchedPage {
  /** Where the last redirect led. */
  url: string
  /** Media type without parameters, `''` when the server named none. */
  type: string
  charset: string | null
  bytes: Uint8Array
}

/** Something that fetches one address; the readers take it as an argument. */
export type FetchPage = (address: string) => Promise<FetchedPage>

const HEADERS = {
  'user-agent': 'Jisr/0.1',
  accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.5',
}

const READABLE_TYPE = /^(?:text\/(?:html|xml|plain)|application\/(?:xml|json|[\w.-]+\+(?:xml|json)))$/
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * What one address on the public web answers. Redirects are followed here and not by undici, so that every hop is judged.
 *
 * @throws JisrError `forbidden-address` when it or a hop is not public, `too-large`, `unknown-format` for another media
 *   type, `fetch-failed` with `reason` (and `status` when there was an answer)
 * @example (await fetchAddress('https://journal.example/ar/flux.xml')).type // 'application/rss+xml'
 */
export async function fetchAddress(address: string, policy: AddressPolicy = publicWeb, limits: FetchLimits = FETCH_LIMITS): Promise<FetchedPage> {
  const agent = createGuardedAgent(policy, limits)
  try {
    const { url, response } = await follow(address, policy, limits, agent)
    const { type, charset } = mediaTypeOf(response)
    if (type && !READABLE_TYPE.test(type)) throw new JisrError('unknown-format', { type })
    return { url, type, charset, bytes: await readBody(response, limits.bytes) }
  } catch (error) {
    throw explain(error, limits)
  } finally {
    await agent.destroy()
  }
}

async function follow(address: string, policy: AddressPolicy, limits: FetchLimits, agent: Agent): Promise<{ url: string; response: Response }> {
  const signal = AbortSignal.timeout(limits.total)
  let url = parseAddress(address, undefined, policy)
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const response = await fetch(url, { dispatcher: agent, redirect: 'manual', headers: HEADERS, signal })
    const target = REDIRECTS.has(response.status) ? locationOf(response) : null
    if (target === null) {
      if (!response.ok) throw new JisrError('fetch-failed', { reason: `HTTP ${response.status}`, status: String(response.status) })
      return { url: url.href, response }
    }
    await response.body?.cancel()
    url = parseAddress(target, url.href, policy)
  }
  throw new JisrError('fetch-failed', { reason: `more than ${limits.redirects} redirects` })
}

/** Headers arrive as one character a byte; a site that writes Arabic into `Location` means UTF-8. */
function locationOf(response: Response): string | null {
  const location = response.headers.get('location')
  return location === null ? null : Buffer.from(location, 'latin1').toString()
}

function mediaTypeOf(response: Response): { type: string; charset: string | null } {
  try {
    const { essence, params } = new MIMEType(response.headers.get('content-type') ?? '')
    return { type: essence, charset: params.get('charset') }
  } catch {
    // Absent or badly written: the content itself tells.
    return { type: '', charset: null }
  }
}

async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(bytes: number): JisrError {
  return new JisrError('too-large', { field: 'page', limit: `${bytes / 1_000_000} MB` })
}

/** undici wraps what went wrong in one or two errors of its own; the reason is the innermost. */
function explain(error: unknown, limits: FetchLimits): JisrError {
  let inner = error
  while (!(inner instanceof JisrError) && inner instanceof Error && inner.cause instanceof Error) inner = inner.cause
  if (inner instanceof JisrError) return inner
  const code = inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : ''
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge(limits.bytes)
  const isTimeout = /TIMEOUT|ETIMEDOUT/.test(code) || (inner instanceof Error && inner.name === 'TimeoutError')
  const message = inner instanceof Error ? inner.message : String(inner)
  return new JisrError('fetch-failed', { reason: isTimeout ? 'timeout' : code || message }, { cause: error })
}
