import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/model/card'
import { client } from '@/lib/store/client'
import { findEdition } from '@/lib/store/edition'
import { findEventTitle } from '@/lib/store/event-title'
import { findFeedEntity, findFeedEvent, listDatedEvents, listNewestEvents } from '@/lib/store/feed-events'
import { saveLinks } from '@/lib/store/links'
import { closeRun, openRun } from '@/lib/store/runs'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articleOf, articles } from './collection-articles'
import { events, reportOf } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

/** Articles come in one after the other, a day apart: `depeche`, the third, on the third day. */
async function readOnDays(): Promise<void> {
  for (const [index, { key }] of articles.entries()) {
    await client().article.update({ where: { key }, data: { createdAt: `2026-02-0${index + 1}T08:00:00.000Z` } })
  }
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('listNewestEvents', () => {
  it('begins with the event that had a report last, also when it was known before', async () => {
    expect(idsOf(await listNewestEvents(null, 'fr', 50))).toEqual(['e2', 'e3', 'e1'])
    await saveArticles([articleOf('suite', { title: 'Suite' })])
    const [first, ...others] = events
    if (!first) throw new Error('no event')
    await saveLinks(linksOf({ events: [{ ...first, reports: [...first.reports, reportOf('suite')] }, ...others] }))
    expect(idsOf(await listNewestEvents(null, 'ar', 50))).toEqual(['e1', 'e2', 'e3'])
    expect(idsOf(await listNewestEvents(null, 'ar', 2))).toEqual(['e1', 'e2'])
  })

  it.each([
    ['fr', 'Rencontre e1', ['Le Danemark à Rabat', 'Une ambassadrice reçue', 'سفيرة الدنمارك بالرباط']],
    ['ar', 'لقاء e1', ['سفيرة الدنمارك بالرباط', 'Le Danemark à Rabat', 'Une ambassadrice reçue']],
  ] as const)('tells a %s reader of each event when it became known, and its reports', async (language, title, reports) => {
    await readOnDays()
    const event = (await listNewestEvents(null, language, 50)).find(({ id }) => id === 'e1')
    expect(event && plainText(event.title)).toBe(title)
    expect(event?.articles.map((article) => article.title.text)).toEqual(reports)
    expect([event?.firstRead, event?.lastRead]).toEqual(['2026-02-01T08:00:00.000Z', '2026-02-03T08:00:00.000Z'])
  })

  it.each([
    ['country', 'danemark', ['e1']],
    ['country', 'finlande', ['e2']],
    ['person', 'karim-idrissi', ['e2', 'e3', 'e1']],
  ] as const)('follows one %s: %s', async (kind, slug, ids) => {
    const entity = await findFeedEntity(kind, slug, 'ar')
    expect(idsOf(await listNewestEvents(entity, 'ar', 50))).toEqual(ids)
  })

  it('goes back as far as it must', async () => {
    const many = Array.from({ length: 450 }, (_, index) => articleOf(`seul-${index}`))
    await saveArticles(many)
    expect(idsOf(await listNewestEvents(null, 'fr', 50))).toEqual(['e2', 'e3', 'e1'])
    const late = many.slice(0, 420).map(({ key }, index) => ({ ...events[2], id: `x${index}`, slug: `x${index}`, reports: [reportOf(key)] }) as (typeof events)[number])
    await saveLinks(linksOf({ events: [...events, ...late] }))
    const all = idsOf(await listNewestEvents(null, 'fr', 500))
    expect(all).toHaveLength(423)
    expect(all.slice(0, 2)).toEqual(['x419', 'x418'])
    expect(all.slice(-3)).toEqual(['e2', 'e3', 'e1'])
  })

  it('is empty for an empty collection', async () => {
    await client().article.deleteMany()
    await saveLinks(linksOf({ events: [], people: [], relations: [], entities: [] }))
    expect(await listNewestEvents(null, 'ar', 50)).toEqual([])
    expect(await listDatedEvents(null, 'ar', 50)).toEqual([])
  })
})

it('listDatedEvents has no event of unknown date', async () => {
  expect(idsOf(await listDatedEvents(null, 'fr', 50))).toEqual(['e1', 'e2'])
  expect(idsOf(await listDatedEvents(null, 'fr', 1))).toEqual(['e1'])
  expect(idsOf(await listDatedEvents({ kind: 'country', key: 'FI' }, 'ar', 50))).toEqual(['e2'])
})

it('findFeedEvent follows an address to where the event is now', async () => {
  expect(await findFeedEvent('idrissi-berg', 'ar')).toMatchObject({ event: { id: 'e1', kind: 'reception' } })
  expect(await findFeedEvent('nulle-part', 'ar')).toBeNull()
  await saveLinks(linksOf({ events: events.filter(({ id }) => id !== 'e2'), relations: [], redirects: [{ from: 'idrissi-lind', to: 'idrissi-berg' }] }))
  expect(await findFeedEvent('idrissi-lind', 'fr')).toEqual({ redirect: 'idrissi-berg' })
})

it('findFeedEntity finds only what an event leads to', async () => {
  expect(await findFeedEntity('country', 'danemark', 'ar')).toMatchObject({ key: 'DK', name: { text: 'الدنمارك', language: 'ar' } })
  expect(await findFeedEntity('country', 'nulle-part', 'fr')).toBeNull()
  expect(await findFeedEntity('person', 'danemark', 'fr')).toBeNull()
})

it('findEventTitle tells a title in either language', async () => {
  expect([await findEventTitle('idrissi-berg', 'fr'), await findEventTitle('idrissi-berg', 'ar'), await findEventTitle('x', 'ar')]).toEqual(['Rencontre e1', 'لقاء e1', null])
})

it('findEdition grows with every change and knows when the last run ended', async () => {
  const before = await findEdition()
  expect(before.changed).toBeNull()
  const run = await openRun('ingest')
  await saveArticles([articleOf('neuf')])
  expect(await findEdition()).toMatchObject({ changed: null })
  await closeRun(run)
  const after = await findEdition()
  expect(after.revision).toBeGreaterThan(before.revision)
  expect(after.changed).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/)
})
