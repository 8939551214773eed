import { createHash } from 'node:crypto'
import { isLanguage, preferredLanguage, type Language } from '@/lib/languages'
import { keepLanguage } from '@/lib/publish/keep-language'
import type { z } from 'zod'
import { READING } from './api-headers'
import { ApiProblem, problemAnswer } from './api-problem'
import { holdsTag } from './holds-tag'

/** Next gives no parts to an address that has none. */
type Parts = Readonly<Record<string, string | string[]>> | undefined
type Handler = (request: Request, context: { params: Promise<Parts> }) => Promise<Response>

/**
 * A route of the API: its query checked, its answer as JSON with a tag, and whatever is wrong told as a problem document.
 *
 * @param schema of the query
 * @param answer plain data for a checked query and, where the address has one, an id; `null` when nothing has that id
 */
export function apiRoute<Schema extends z.ZodObject>(
  schema: Schema,
  answer: (query: z.output<Schema>, id: string) => Promise<unknown>,
): Handler {
  return async (request, { params }) => {
    const address = new URL(request.url)
    try {
      const found = await answer(checkQuery(schema, address.searchParams), String((await params)?.id ?? ''))
      if (found === null) throw new ApiProblem('not-found')
      return jsonAnswer(request, found, address)
    } catch (error) {
      return problemAnswer(asProblem(error), address.pathname + address.search, languageOf(request, address))
    }
  }
}

/** An unexpected error is told to the caller as a store that does not answer, and to the log with its cause. */
function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  process.emitWarning(error instanceof Error ? error : String(error))
  return new ApiProblem('unavailable', [], { cause: error })
}

/** A parameter that is left empty counts as left out; one that is given twice is wrong. */
function checkQuery<Schema extends z.ZodObject>(schema: Schema, given: URLSearchParams): z.output<Schema> {
  const names = [...new Set(given.keys())]
  const twice = names.filter((name) => given.getAll(name).length > 1)
  const filled = [...given].filter(([, value]) => value !== '')
  const checked = schema.safeParse(Object.fromEntries(filled))
  const wrong = checked.error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')])) ?? []
  const faults = [...new Set([...twice, ...wrong])]
  if (!checked.success || faults.length > 0) throw new ApiProblem('bad-request', faults)
  return checked.data
}

function jsonAnswer(request: Request, found: unknown, address: URL): Response {
  const lang = address.searchParams.get('lang')
  const body = JSON.stringify(isLanguage(lang) ? keepLanguage(found, lang) : found)
  // Weak, since the answer may be compressed on its way.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { ...READING, ETag: tag, 'Cache-Control': 'public, max-age=0, must-revalidate', ...linksToNeighbours(found, address) }
  if (holdsTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}

function linksToNeighbours(found: unknown, address: URL): { Link?: string } {
  if (typeof found !== 'object' || found === null || !('pages' in found && 'page' in found)) return {}
  const [page, pages] = [Number(found.page), Number(found.pages)]
  const neighbours = [...(page > 1 ? [['prev', Math.min(page - 1, pages)] as const] : []), ...(page < pages ? [['next', page + 1] as const] : [])]
  const links = neighbours.filter(([, number]) => number > 0).map(([rel, number]) => {
    const to = new URLSearchParams(address.searchParams)
    to.set('page', String(number))
    return `<${address.pathname}?${to}>; rel="${rel}"`
  })
  return links.length > 0 ? { Link: links.join(', ') } : {}
}

function languageOf(request: Request, address: URL): Language {
  const lang = address.searchParams.get('lang')
  return isLanguage(lang) ? lang : preferredLanguage(request.headers.get('accept-language'))
}
