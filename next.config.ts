import path from 'node:path'
import type { NextConfig } from 'next'

const development = process.env.NODE_ENV === 'development'

/**
 * Pages are prerendered, so a nonce per answer is not possible and Next's own inline scripts need 'unsafe-inline';
 * lib/cli/site-server.ts takes both out of every page but that of an error. No text from outside is ever rendered as
 * markup, and nothing may be loaded from another site.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Queries of the digest (app/read-digest-query.ts). Without one its first page is prerendered; with one it is rendered for the request. */
const DIGEST_PARAMETERS = ['country', 'topic', 'person', 'language', 'only', 'page']

const digestRewrites = DIGEST_PARAMETERS.map((key) => ({
  source: '/:lang(fr|ar)',
  has: [{ type: 'query' as const, key }],
  destination: '/:lang/digest',
}))

/** Part of a folder's name cannot be a parameter. */
const calendarOfEvent = { source: '/:lang/events/:slug.ics', destination: '/:lang/events/:slug/calendar.ics' }

/** Indexes of entities, whose pages stand below them (lib/model/entity-sections.ts). */
const SECTION = ':section(people|countries|organisations|places|topics)'

/** A part of an index and a further page of events have a query and are rendered when asked for; without one a page is prerendered. */
const entityRewrites = [
  ...['country', 'letter', 'order', 'page'].map((key) => ({
    source: `/:lang(fr|ar)/${SECTION}`, has: [{ type: 'query' as const, key }], destination: '/:lang/index-of/:section',
  })),
  { source: `/:lang(fr|ar)/${SECTION}/:slug`, has: [{ type: 'query' as const, key: 'page' }], destination: '/:lang/page-of/:section/:slug' },
]

const config: NextConfig = {
  // A test run builds beside the site that may be served meanwhile (lib/cli/test.ts).
  distDir: process.env.JISR_BUILD_FOLDER || '.next',
  agentRules: false,
  poweredByHeader: false,
  // Keeps no answers to addresses that lead nowhere (docs/decisions/008).
  cacheHandler: path.join(import.meta.dirname, 'page-cache.mjs'),
  // lib/cli/site-server.ts compresses what is left of a page.
  compress: false,
  // The default puts the styles of nearly all pages into one file that each of them loads; a request costs less here than so many bytes.
  experimental: { cssChunking: { type: 'graph', requestCost: 6_000 } },
  serverExternalPackages: ['better-sqlite3', '@resvg/resvg-js'],
  // Another build may write an answer differently from the same store (app/answer-if-changed.ts).
  env: { JISR_BUILD: Date.now().toString(36) },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
  // What is rewritten has one address, that of before.
  redirects: async () => [
    { source: '/:lang(fr|ar)/digest', destination: '/:lang', permanent: true },
    { source: '/:lang(fr|ar)/(index-of|page-of)/:path*', destination: '/:lang/:path*', permanent: true },
  ],
  rewrites: async () => ({ beforeFiles: [...digestRewrites, ...entityRewrites, calendarOfEvent], afterFiles: [], fallback: [] }),
}

export default config
