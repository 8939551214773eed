import { describe, expect, it } from 'vitest'
import { client } from '@/lib/store/client'
import { findEntity } from '@/lib/store/entities'
import { findEvent, listEventSlugs } from '@/lib/store/events'
import { findPrevious, saveLinks } from '@/lib/store/links'
import { saveAnnotations, saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { annotationOf, articles, understandingWith } from './collection-articles'
import { entities, people } from './collection-entities'
import { events, factsOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'
import { listIndex } from './list-index'

/** Every row that linking writes, without the row ids that SQLite gives. */
async function everything() {
  const db = client()
  return {
    events: await db.event.findMany({ orderBy: { id: 'asc' } }),
    reports: await db.report.findMany({ orderBy: [{ eventId: 'asc' }, { articleId: 'asc' }], omit: { id: true } }),
    ties: await db.eventEntity.findMany({ orderBy: [{ eventId: 'asc' }, { role: 'asc' }, { position: 'asc' }] }),
    entities: await db.entity.findMany({ orderBy: { id: 'asc' } }),
    spellings: await db.entitySpelling.findMany({ orderBy: [{ entityId: 'asc' }, { text: 'asc' }] }),
    people: await db.articlePerson.findMany({ orderBy: [{ articleId: 'asc' }, { local: 'asc' }] }),
    relations: await db.relation.findMany({ orderBy: [{ leftId: 'asc' }, { rightId: 'asc' }] }),
    redirects: await db.eventRedirect.findMany({ orderBy: { slug: 'asc' } }),
  }
}

describe('saveLinks', () => {
  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf())
  })

  it('changes nothing the second time, not even a row id', async () => {
    const reports = await client().report.findMany()
    const before = await everything()
    await saveLinks(linksOf())
    expect(await everything()).toEqual(before)
    expect(await client().report.findMany()).toEqual(reports)
  })

  it('gives back what the next linking needs', async () => {
    const previous = await findPrevious()
    expect(previous.events).toEqual(
      events.map(({ id, slug, reports }) => ({ id, slug, reports: reports.map(({ article, meeting }) => ({ article, meeting })) })),
    )
    expect(previous.people.map(({ id }) => id)).toEqual(['anna-berg', 'jonas-lind', 'karim-idrissi'])
    expect(previous.people[0]).toEqual({ id: 'anna-berg', slug: 'anna-berg', country: 'DK', spellings: ['Anna Berg', 'آنا بيرغ'] })
  })

  it('arrives at the same rows by way of another collection', async () => {
    const { redirects, ...direct } = await everything()
    await saveLinks(linksOf({ events: events.slice(1), people: people.slice(1), relations: [], entities: entities.slice(2) }))
    await saveLinks(linksOf())
    const { redirects: _, ...detour } = await everything()
    const withoutIds = (rows: typeof direct) => JSON.stringify(rows, (name, value: unknown) => (/^(id|entityId|fingerprint)$/.test(name) && typeof value !== 'object' ? null : value))
    const sorted = (rows: typeof direct) => ({ ...rows, entities: rows.entities.toSorted((a, b) => (a.key < b.key ? -1 : 1)), spellings: [], people: rows.people.map(({ articleId, local }) => ({ articleId, local, entityId: 0 })) })
    expect(withoutIds(sorted(detour))).toBe(withoutIds(sorted(direct)))
    expect(detour.spellings).toHaveLength(direct.spellings.length)
    expect(redirects).toEqual([])
  })

  it('deletes what linking no longer has', async () => {
    await saveLinks(linksOf({ events: events.slice(0, 1), people: people.slice(0, 2), relations: [] }))
    expect(await listEventSlugs()).toEqual(['idrissi-berg'])
    expect((await listIndex('person', 'ar')).map(({ key }) => key)).toEqual(['anna-berg', 'karim-idrissi'])
    expect(await client().relation.count()).toBe(0)
    expect(await client().report.count()).toBe(3)
  })

  it('follows a former address through every later merger', async () => {
    const merged = (from: string, to: string, list: typeof events) => linksOf({ events: list, relations: [], redirects: [{ from, to }] })
    await saveLinks(merged('idrissi-lundi', 'idrissi-lind', events.slice(0, 2)))
    expect(await findEvent('idrissi-lundi', 'ar')).toEqual({ redirect: 'idrissi-lind' })
    await saveLinks(merged('idrissi-lind', 'idrissi-berg', events.slice(0, 1)))
    expect(await findEvent('idrissi-lundi', 'fr')).toEqual({ redirect: 'idrissi-berg' })
    expect(await findEvent('idrissi-lind', 'fr')).toEqual({ redirect: 'idrissi-berg' })
    await saveLinks(linksOf())
    expect(await findEvent('idrissi-lundi', 'fr')).toHaveProperty('page')
    expect(await findEvent('nobody', 'fr')).toBeNull()
  })

  it('writes people again after their article changed, though linking found nothing new', async () => {
    const before = await client().articlePerson.count()
    await saveAnnotations([{ key: 'risala', contentHash: articles[1]?.contentHash ?? '', understanding: understandingWith(annotationOf({ language: 'ar', title: 'عنوان' })) }])
    expect(await client().articlePerson.count()).toBe(before - 2)
    await saveLinks(linksOf())
    expect(await client().articlePerson.count()).toBe(before)
  })

  it('counts articles, not reports, and each once', async () => {
    const twice = events.map((event) => (event.id === 'e1' ? { ...event, reports: [...event.reports, reportOf('risala', { meeting: 1 })] } : event))
    await saveLinks(linksOf({ events: twice }))
    expect(await findEntity('person', 'karim-idrissi', 'fr')).toMatchObject({ events: 3, reports: { fr: 3, ar: 1 } })
    const found = await findEvent('idrissi-berg', 'ar')
    expect(found).toMatchObject({ page: { reports: { fr: 2, ar: 1 } } })
    expect(found && 'page' in found && found.page.reportsList).toHaveLength(3)
  })

  it('keeps two people of one name apart', async () => {
    const namesake = { ...people[1], id: 'anna-berg-2', slug: 'anna-berg-2', local: [], spellings: [] }
    const [anna] = people.slice(1, 2)
    if (!anna) throw new Error('no Anna')
    const second = { ...anna, ...namesake }
    const party = { person: 'anna-berg-2', function: null, country: 'FI', organisation: null, gender: null }
    const other = { id: 'e4', slug: 'e4', facts: factsOf({ counterparts: [party] }), reports: [reportOf('agenda')] }
    const list = [...events, other]
    await saveLinks(linksOf({ events: list, people: [...people, second] }))
    const found = (await listIndex('person', 'ar')).filter(({ name }) => name.text === 'آنا بيرغ')
    expect(found.map(({ slug, events }) => [slug, events])).toEqual([['anna-berg', 1], ['anna-berg-2', 1]])
  })

  it('gives no page to a key without a record, and no report to an article that is not there', async () => {
    const facts = factsOf({ countries: ['ZZ'], topics: ['nothing'] })
    const list = [{ id: 'e1', slug: 'e1', facts, reports: [reportOf('lettre', { counterpart: 'gone' }), reportOf('gone')] }]
    await saveLinks(linksOf({ events: list, relations: [] }))
    expect((await listIndex('country', 'fr')).map(({ key }) => key)).toEqual(['MA'])
    expect(await client().report.findMany({ select: { counterpartId: true } })).toEqual([{ counterpartId: null }])
  })

  it('leaves everything as it was when it cannot finish', async () => {
    const before = await everything()
    const unknown = { left: 'e1', right: 'nowhere', kind: 'same-day', value: '2026-01-21', weight: 1 } as const
    await expect(saveLinks(linksOf({ events: events.slice(0, 1), relations: [unknown] }))).rejects.toThrow()
    expect(await everything()).toEqual(before)
  })
})
