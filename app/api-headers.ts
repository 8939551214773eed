/** Anybody may read, from any site, and see the tag of an answer and the way to its neighbours. */
export const READING = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Language',
} as const

/** What a browser asks before it reads from another site. */
export function OPTIONS(): Response {
  const headers = { 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'If-None-Match, Accept-Language', 'Access-Control-Max-Age': '86400' }
  return new Response(null, { status: 204, headers: { ...READING, ...headers } })
}
