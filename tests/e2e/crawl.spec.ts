import type { APIRequestContext } from '@playwright/test'
import { listHreflangFaults } from './hreflang-faults'
import { expect, test } from './journey'
import { readAnswer, type ReadAnswer } from './read-answer'

/** More than a crawl of the seeds ever meets: a site that makes addresses without end must not keep the test for ever. */
const MOST = 5_000
const AT_ONCE = 6

/** Where a crawler begins: both digests, and what robots are told. */
const ENTRANCES = ['/fr', '/ar', '/robots.txt']

interface Crawl {
  answers: Map<string, ReadAnswer>
  faults: string[]
}

/** Follows every address of this site that any answer names, once each, in the order in which they are found. */
async function crawl(request: APIRequestContext, base: string): Promise<Crawl> {
  const found = new Map(ENTRANCES.map((path) => [path, 'the entrance']))
  const waiting = [...ENTRANCES]
  const answers = new Map<string, ReadAnswer>()
  const faults: string[] = []
  const visit = async (path: string): Promise<void> => {
    const answer = await readAnswer(request, path, base)
    answers.set(path, answer)
    if (answer.status !== 200) faults.push(`${path} answers ${answer.status}; ${found.get(path)} leads there`)
    faults.push(...answer.faults.map((fault) => `${path} ${fault}`))
    for (const link of answer.links.filter((link) => !found.has(link))) {
      found.set(link, path)
      waiting.push(link)
    }
  }
  while (waiting.length > 0 && found.size <= MOST) await Promise.all(waiting.splice(0, AT_ONCE).map(visit))
  if (found.size > MOST) faults.push(`there are more than ${MOST} addresses, the last ${[...found.keys()].slice(-3).join(' ')}`)
  return { answers, faults }
}

/** Places inside a page that some link leads to, and that are not there. */
function listFragmentFaults(answers: ReadonlyMap<string, ReadAnswer>): string[] {
  return [...answers].flatMap(([path, { fragments }]) =>
    fragments.flatMap(({ page, id }) => (answers.get(page)?.ids?.has(id) === false ? [`${path} leads to ${page}#${id}, which is not there`] : [])),
  )
}

/** The address that a page calls its own must call itself so. */
function listCanonicalFaults(answers: ReadonlyMap<string, ReadAnswer>): string[] {
  return [...answers].flatMap(([path, { canonical }]) => {
    const own = canonical === null ? null : answers.get(canonical)?.canonical
    return canonical !== null && own !== canonical ? [`${path} names ${canonical} as canonical, which names ${own}`] : []
  })
}

test('every link of every page answers, and every version of a page names all others', async ({ request, baseURL }) => {
  test.setTimeout(600_000)
  const { answers, faults } = await crawl(request, baseURL ?? '')
  expect.soft(faults).toEqual([])
  expect.soft(listFragmentFaults(answers)).toEqual([])
  expect.soft(listCanonicalFaults(answers)).toEqual([])
  expect.soft(listHreflangFaults(answers)).toEqual([])
  // Or the crawl saw nothing: pages, feeds, calendars, pictures, manifests and the sitemap of both languages are among
  // what it followed.
  const paths = [...answers.keys()]
  for (const kind of [/^\/fr\/events\/[^/.]+$/, /^\/ar\/articles\//, /^\/ar\/people\/[^/]+\/feed\.atom$/, /^\/fr\/feed\.json$/, /^\/ar\/calendar\.ics$/, /^\/fr\/events\/[^/]+\.ics$/, /^\/ar\/events\/[^/]+\/picture\.png$/, /^\/ar\/manifest\.webmanifest$/, /^\/icons\/192\.png$/, /^\/sitemaps\/articles-1\.xml$/]) {
    expect(paths.filter((path) => kind.test(path)), String(kind)).not.toEqual([])
  }
})
