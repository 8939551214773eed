import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { indexPath } from '@/components/entity-index-path'
import { EntityIndex } from '@/components/entity-index'
import { EntityProfile } from '@/components/entity-profile'
import type { Language } from '@/lib/languages'
import type { EntityEvents, EntityIndexPage, EntityProfile as Profile } from '@/lib/model/entity-view'
import type { EntityLink, EventSummary } from '@/lib/model/view'

const BERG = { fr: { text: 'Anna Berg', language: 'fr' }, ar: { text: 'آنا بيرغ', language: 'ar' } }
const namedIn = (reader: Language, names: Record<Language, string>) => ({ text: names[reader], language: reader })
const linkOf = (kind: EntityLink['kind'], slug: string, reader: Language, names: Record<Language, string>): EntityLink => ({ kind, key: slug, slug, name: namedIn(reader, names) })

const eventOf = (id: string, edtf: string | null, reader: Language): EventSummary => ({
  id, slug: id, title: [`${id} `, { ...BERG[reader], kind: 'person', key: 'anna-berg' }], account: [], place: linkOf('place', 'rabat', reader, { fr: 'Rabat', ar: 'الرباط' }),
  date: { edtf, weekday: null, precision: edtf === null ? 'unknown' : 'day' }, countries: [], people: [], topics: [], reports: { fr: 1, ar: 0 },
})

function profileOf(reader: Language): Profile {
  const other = reader === 'fr' ? 'ar' : 'fr'
  return {
    ...linkOf('person', 'anna-berg', reader, { fr: BERG.fr.text, ar: BERG.ar.text }),
    otherName: BERG[other], sort: null, events: 3, reports: { fr: 3, ar: 0 }, period: '2025-12/2026-01',
    country: { name: namedIn(reader, { fr: 'Danemark', ar: 'الدنمارك' }), page: null },
    functions: [{ name: namedIn(reader, { fr: 'ambassadrice', ar: 'سفيرة' }), events: 2, period: '2026-01' }],
    spellings: [{ ...BERG.fr, articles: 9, seen: [{ key: 'a', slug: 'berg-a-rabat', title: { text: 'Berg à Rabat', language: 'fr', origin: 'line' }, language: 'fr', source: null, published: null }] }],
    companions: [{ kind: 'topic', met: Array.from({ length: 9 }, (_, at) => ({ entity: linkOf('topic', `t${at}`, reader, { fr: `sujet ${at}`, ar: `موضوع ${at}` }), events: 9 - at })) }],
    namesakes: [{ ...linkOf('person', 'anna-berg-2', reader, { fr: BERG.fr.text, ar: BERG.ar.text }), function: null, country: namedIn(reader, { fr: 'Finlande', ar: 'فنلندا' }), events: 1 }],
  }
}

const eventsOf = (reader: Language, parts: Partial<EntityEvents> = {}): EntityEvents => ({
  events: [eventOf('e1', '2026-01-21', reader), eventOf('e2', '2025-12-31/2026-01-02', reader), eventOf('e3', null, reader)],
  page: 1, pages: 1, years: [{ year: '2026', page: 1 }, { year: '2025', page: 1 }, { year: null, page: 2 }], ...parts,
})

/** Pictures are tried where they are made (tests/charts, tests/store/entity-pictures.test.ts). */
const NO_PICTURES = { timeline: null, map: null, network: null }

/** The words of a page as a reader meets them, without markup. */
const wordsOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', '’').replace(/\s+/g, ' ')

describe.each([
  ['fr', ['3 rencontres', 'de décembre 2025 à janvier 2026', 'Homonymes', 'Anna Berg Finlande · 1 rencontre', '9 articles', 'Encore 3', 'Thèmes'], 'Date inconnue'],
  ['ar', ['3 لقاءات', 'من دجنبر 2025 إلى يناير 2026', 'آخرون بالاسم نفسه', 'آنا بيرغ فنلندا · لقاء واحد', '9 مقالات', 'المزيد (3)', 'المواضيع', 'بالفرنسية فقط'], 'تاريخ غير معروف'],
] as const)('the page of a person for a reader of %s', (reader, words, unknown) => {
  const markup = renderToStaticMarkup(<EntityProfile entity={profileOf(reader)} events={eventsOf(reader)} pictures={NO_PICTURES} reader={reader} />)

  it('says all that is known, counted as the language counts', () => {
    for (const word of words) expect(wordsOf(markup)).toContain(word)
  })

  it('puts events under the year in which they begin, those without a date last', () => {
    expect([...markup.matchAll(/<h3 id="year-[^"]*">([^<]*)/g)].map(([, year]) => year)).toEqual(['2026', '2025', unknown])
  })

  it('leads to whom it names, and not to a country without a page', () => {
    const paths = [...markup.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)
    expect(paths).toEqual(expect.arrayContaining([
      `/${reader}/people/anna-berg-2`, `/${reader}/topics/t8`, `/${reader}/places/rabat`, `/${reader}/articles/berg-a-rabat`, `/${reader}/events/e3`,
      `/${reader}/people/anna-berg/feed.atom`, `/${reader}/people/anna-berg/calendar.ics`, `/${reader}/search?q=Anna+Berg`,
    ]))
    expect(paths.filter((path) => path?.includes('/countries/'))).toEqual([])
  })

  it('gives the other name its own language and direction', () => {
    expect(markup).toContain(reader === 'fr' ? 'lang="ar" dir="rtl">آنا بيرغ</p>' : 'lang="fr" dir="ltr">Anna Berg</p>')
  })

  it('leads to years and to the pages beside it when there are several, the first by its bare address', () => {
    const second = renderToStaticMarkup(<EntityProfile entity={profileOf(reader)} events={eventsOf(reader, { page: 2, pages: 3 })} pictures={NO_PICTURES} reader={reader} />)
    expect(second).toContain(`href="/${reader}/people/anna-berg" rel="prev"`)
    expect(second).toContain(`href="/${reader}/people/anna-berg?page=3" rel="next"`)
    expect(second).toContain(`href="/${reader}/people/anna-berg?page=2#year-unknown"`)
    expect(markup).not.toContain('rel="next"')
  })
})

function indexOf(reader: Language, parts: Partial<EntityIndexPage> = {}): EntityIndexPage {
  const entity = { ...linkOf('person', 'anna-berg', reader, { fr: BERG.fr.text, ar: BERG.ar.text }), otherName: null, country: namedIn(reader, { fr: 'Danemark', ar: 'الدنمارك' }), function: null, events: 2 }
  return {
    kind: 'person', choice: { order: 'events', letter: null, country: null, page: 1 }, found: 1, pages: 1, groups: [{ letter: null, entities: [entity] }],
    letters: { fr: ['A', 'B'], ar: ['أ', 'ب'] }, countries: [{ slug: 'danemark', name: namedIn(reader, { fr: 'Danemark', ar: 'الدنمارك' }) }, { slug: 'maroc', name: namedIn(reader, { fr: 'Maroc', ar: 'المغرب' }) }], ...parts,
  }
}

describe.each([
  ['fr', 'Aucune personne pour l’instant.', '2 rencontres'],
  ['ar', 'لا شخصيات حتى الآن.', 'لقاءان'],
] as const)('an index for a reader of %s', (reader, empty, count) => {
  it('counts the meetings and has both alphabets, the reader’s first', () => {
    const markup = renderToStaticMarkup(<EntityIndex index={indexOf(reader)} reader={reader} />)
    expect(wordsOf(markup)).toContain(count)
    expect([...markup.matchAll(/<ul[^>]* lang="(fr|ar)" dir="(ltr|rtl)"/g)].map(([, lang]) => lang)).toEqual(reader === 'fr' ? ['fr', 'ar'] : ['ar', 'fr'])
    expect(markup).toContain(`href="/${reader}/people?letter=%D8%A3"`)
  })

  it('keeps what was chosen in every further choice, and lets go of a letter that is chosen', () => {
    const markup = renderToStaticMarkup(<EntityIndex index={indexOf(reader, { choice: { order: 'name', letter: 'B', country: 'danemark', page: 1 } })} reader={reader} />)
    expect(markup).toContain(`href="/${reader}/people?country=danemark&amp;letter=A&amp;order=name"`)
    expect(markup).toContain(`href="/${reader}/people?country=danemark&amp;order=name" aria-current="true">B</a>`)
    expect(markup).toContain('<input type="hidden" name="letter" value="B"/>')
    expect(markup).toContain('<option value="danemark" selected="">')
  })

  it('says that there is nobody, without ways that lead nowhere', () => {
    const markup = renderToStaticMarkup(<EntityIndex index={indexOf(reader, { found: 0, groups: [{ letter: null, entities: [] }], letters: { fr: [], ar: [] }, countries: [] })} reader={reader} />)
    expect(wordsOf(markup)).toContain(empty)
    expect(markup).not.toMatch(/<nav|<form/)
  })

  it('says what it could not follow, as it was written and as text', () => {
    const markup = renderToStaticMarkup(<EntityIndex index={indexOf(reader)} refused={[{ parameter: 'letter', value: '<script>' }, { parameter: 'page', value: 'x'.repeat(500) }]} reader={reader} />)
    expect(markup).toContain('<bdi>&lt;script&gt;</bdi>')
    expect(markup).toContain(`<bdi>${'x'.repeat(60)}…</bdi>`)
  })
})

it.each([
  [{}, '/people'],
  [{ order: 'events', page: 1, letter: null, country: null }, '/people'],
  [{ page: 2, letter: 'H', order: 'name' }, '/people?letter=H&order=name&page=2'],
] as const)('the path of %o is %s', (choice, path) => {
  expect(indexPath('person', choice)).toBe(path)
})
