import { describe, expect, it } from 'vitest'
import { languageTags } from '@/lib/languages'
import { COVERAGES, FILTER_KINDS, WHOLE_DIGEST, type Coverage, type DigestQuery, type FilterKind } from '@/lib/model/digest-view'
import type { LinkedEvent } from '@/lib/model/event'
import { client } from '@/lib/store/client'
import { findDigest } from '@/lib/store/digest'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { entities } from './collection-entities'
import { factsOf, partyOf, reportOf } from './collection-events'
import { linksOf } from './collection-links'

/** Hosts, guests, subjects, presses and months in every combination, by numbers that have no common measure. */
const GUESTS = [{ person: 'anna-berg', country: 'DK' }, { person: 'jonas-lind', country: 'FI' }, { person: null, country: 'FI' }]
const TOPICS = [['trade'], [], ['sport'], ['sport', 'trade']]
const TOLD_BY = [['lettre'], ['risala'], ['lettre', 'risala'], ['depeche', 'lettre'], ['risala', 'agenda']]
const DATES = ['2026-02-01', '2026-02-11', '2026-01-30/2026-02-02', '2025-12', '2025', null, null]
const NUMBER = 3 * 4 * 5 * 7

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T
}

const events: readonly LinkedEvent[] = Array.from({ length: NUMBER }, (_, index) => {
  const guest = pick(GUESTS, index)
  const edtf = pick(DATES, index)
  return {
    id: `e${String(index).padStart(3, '0')}`,
    slug: `s${index}`,
    facts: factsOf({
      // Somebody is host and guest of one meeting now and then: it counts once.
      counterparts: [partyOf(index % 11 === 0 ? 'karim-idrissi' : guest.person, guest.country)],
      countries: [guest.country],
      topics: pick(TOPICS, index),
      date: { edtf, weekday: null, precision: edtf === null ? 'unknown' : 'day' },
    }),
    reports: pick(TOLD_BY, index).map((article) => reportOf(article)),
  }
})

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf({ events, relations: [], entities: [...entities, { kind: 'topic', key: 'sport', slug: 'sport', names: { fr: 'sport', ar: 'الرياضة' }, country: null, sort: null, spellings: [] }] }))
})

const LANGUAGE: Readonly<Record<string, string>> = { lettre: 'fr', risala: 'ar', depeche: 'fr', agenda: 'fr' }
const SLUGS: Readonly<Record<string, string>> = { DK: 'danemark', FI: 'finlande', MA: 'maroc', trade: 'commerce' }

/** What an event has of each filter, the slow and obvious way. */
function traitsOf({ facts, reports }: LinkedEvent): Record<FilterKind, Set<string>> & { languages: Set<unknown> } {
  const parties = [...facts.hosts, ...facts.counterparts]
  const slugs = (keys: readonly (string | null)[]) => new Set(keys.flatMap((key) => (key === null ? [] : (SLUGS[key] ?? key))))
  return {
    country: slugs([...facts.countries, ...parties.map(({ country }) => country)]),
    topic: slugs(facts.topics),
    person: slugs(parties.map(({ person }) => person)),
    languages: new Set(reports.map(({ article }) => LANGUAGE[article])),
  }
}

function isCovered(languages: ReadonlySet<unknown>, coverage: Coverage): boolean {
  if (coverage === 'both') return languageTags.every((tag) => languages.has(tag))
  const alone = coverage.startsWith('only-')
  return languages.has(coverage.replace('only-', '')) && (!alone || languages.size === 1)
}

function matches(event: LinkedEvent, { filters, coverage }: DigestQuery): boolean {
  const traits = traitsOf(event)
  return FILTER_KINDS.every((kind) => filters[kind] === null || traits[kind].has(filters[kind])) && (coverage === null || isCovered(traits.languages, coverage))
}

function ask(filters: Partial<DigestQuery['filters']>, coverage: Coverage | null = null, page = 1): DigestQuery {
  return { filters: { ...WHOLE_DIGEST.filters, ...filters }, coverage, page }
}

const QUESTIONS: readonly [name: string, query: DigestQuery][] = [
  ['everything', ask({})],
  ['a country', ask({ country: 'danemark' })],
  ['the country of the host', ask({ country: 'maroc' })],
  ['a topic', ask({ topic: 'commerce' })],
  ['a person', ask({ person: 'jonas-lind' })],
  ...COVERAGES.map((coverage): [string, DigestQuery] => [`coverage ${coverage}`, ask({}, coverage)]),
  ['a country and a topic', ask({ country: 'finlande', topic: 'sport' })],
  ['a country, a topic, a person and a coverage', ask({ country: 'maroc', topic: 'sport', person: 'karim-idrissi' }, 'only-ar')],
  ['what excludes itself', ask({ country: 'danemark', person: 'jonas-lind' })],
]

describe('the digest', () => {
  it.each(QUESTIONS)('under %s tells every meeting once, page by page, newest month first', async (_, query) => {
    const { pages, events: count } = await findDigest('ar', query)
    const months = []
    for (let page = 1; page <= pages; page++) months.push(...(await findDigest('ar', { ...query, page })).months)
    const told = months.flatMap(({ month, events }) => events.map(({ id }) => `${month ?? ''} ${id}`))
    const expected = events.filter((event) => matches(event, query))
    expect(told.map((line) => line.split(' ')[1]).toSorted()).toEqual(expected.map(({ id }) => id))
    expect(count).toBe(expected.length)
    const order = told.map((line) => line.split(' ')[0] ?? '')
    expect(order).toEqual(order.toSorted().reverse())
  })

  it.each(QUESTIONS)('under %s offers choices with their right counts', async (_, query) => {
    const { facets, coverages } = await findDigest('fr', query)
    const left = (other: DigestQuery) => events.filter((event) => matches(event, other))
    for (const kind of FILTER_KINDS) {
      const found = left({ ...query, filters: { ...query.filters, [kind]: null } }).flatMap((event) => [...traitsOf(event)[kind]])
      const counts = Object.fromEntries([...new Set(found)].map((slug) => [slug, found.filter((other) => other === slug).length]))
      expect(Object.fromEntries(facets[kind].map((facet) => [facet.entity.slug, facet.events]))).toEqual(counts)
      expect(facets[kind].map((facet) => facet.events)).toEqual(Object.values(counts).toSorted((a, b) => b - a))
    }
    expect(coverages).toEqual(Object.fromEntries(COVERAGES.map((coverage) => [coverage, left({ ...query, coverage }).length])))
  })

  it('names the page on which each month begins, and a month that goes on', async () => {
    const { index, pages } = await findDigest('fr')
    expect(index.map(({ month }) => month)).toEqual(['2026-02', '2026-01', '2025-12', null])
    for (const { month, page } of index) {
      const found = await findDigest('fr', { ...WHOLE_DIGEST, page })
      expect(found.months.filter((one) => one.month === month)).toMatchObject([{ continued: false }])
    }
    expect((await findDigest('fr', { ...WHOLE_DIGEST, page: pages })).months).toMatchObject([{ month: null, continued: true }])
  })

  it.each([
    ['fr', 'Danemark'],
    ['ar', 'الدنمارك'],
  ] as const)('names a filter in %s, found by slug or by key', async (language, name) => {
    for (const country of ['danemark', 'DK']) {
      expect((await findDigest(language, ask({ country }))).filters.country).toMatchObject({ slug: 'danemark', name: { text: name, language } })
    }
  })

  it('leaves aside what it knows no name of, says so, and holds to the rest', async () => {
    const digest = await findDigest('fr', ask({ country: 'atlantide', topic: 'danemark', person: 'anna-berg' }, null, 99))
    expect(digest.notices).toEqual([{ kind: 'country', value: 'atlantide' }, { kind: 'topic', value: 'danemark' }, { kind: 'beyond', value: '99' }])
    expect(digest.filters).toMatchObject({ country: null, topic: null, person: { slug: 'anna-berg' } })
    expect(digest.page).toBe(digest.pages)
    expect(digest.events).toBe(events.filter((event) => matches(event, ask({ person: 'anna-berg' }))).length)
  })

  it('follows a meeting whose reports and subject change, and forgets one that is gone', async () => {
    const [first, ...others] = events as [LinkedEvent, ...LinkedEvent[]]
    const changed = { ...first, facts: factsOf({ topics: [], date: first.facts.date }), reports: [reportOf('risala')] }
    const only = { ...WHOLE_DIGEST, coverage: 'only-ar' } as const
    const before = (await findDigest('fr', only)).events
    await saveLinks(linksOf({ events: [changed, ...others], relations: [] }))
    expect((await findDigest('fr', only)).events).toBe(before + 1)
    await saveLinks(linksOf({ events: others, relations: [] }))
    expect((await findDigest('fr', only)).events).toBe(before)
    expect(await client().digestEntry.count({ where: { eventId: first.id } })).toBe(0)
  })
})
