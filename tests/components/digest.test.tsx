import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Digest } from '@/components/digest'
import { digestPath } from '@/components/digest-address'
import { languageTags, otherLanguage, type Language } from '@/lib/languages'
import { COVERAGES, FILTER_KINDS, type Coverage, type DigestNotice, type DigestPage } from '@/lib/model/digest-view'
import type { EntityLink, EventSummary } from '@/lib/model/view'

const NOBODY = { fr: 0, ar: 0 }
const NAMES = { pakistan: { fr: 'Pakistan', ar: 'باكستان' }, sahel: { fr: 'Sahel', ar: 'منطقة الساحل' } } as const

function entity(kind: 'country' | 'topic', slug: keyof typeof NAMES, language: Language): EntityLink {
  return { kind, key: slug, slug, name: { text: NAMES[slug][language], language } }
}

function event(id: string, language: Language, reports = { fr: 1, ar: 2 }): EventSummary {
  const country = entity('country', 'pakistan', language)
  return {
    id, slug: id, title: [id], account: ['… ', { text: country.name.text, language, kind: 'country', key: 'pakistan' }],
    date: { edtf: '2026-01-21', weekday: 3, precision: 'day' }, place: null, countries: [country], people: [], topics: [entity('topic', 'sahel', language)], reports,
  }
}

function digestOf(language: Language, parts: Partial<DigestPage> = {}): DigestPage {
  return {
    months: [{ month: '2026-01', events: [event('e1', language), event('e2', language, { ...NOBODY, [otherLanguage(language)]: 1 })], continued: false }],
    page: 1, pages: 1, events: 2, collection: { events: 5, articles: { fr: 4, ar: 1 } },
    filters: { country: null, topic: null, person: null }, coverage: null, notices: [],
    facets: { country: [{ entity: entity('country', 'pakistan', language), events: 2 }], topic: [], person: [] },
    coverages: Object.fromEntries(COVERAGES.map((coverage, index) => [coverage, index])) as Record<Coverage, number>,
    index: [{ month: '2026-01', page: 1 }], ...parts,
  }
}

function render(language: Language, parts: Partial<DigestPage> = {}, notices: readonly DigestNotice[] = []): string {
  return renderToStaticMarkup(<Digest digest={digestOf(language, parts)} reader={language} notices={notices} />)
}

const textOf = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the address of a digest', () => {
  it.each([
    [{}, ''],
    [{ page: 1, country: null }, ''],
    [{ page: 3 }, '?page=3'],
    [{ coverage: 'both', topic: 'sahel', country: 'pakistan', page: 2 }, '?country=pakistan&topic=sahel&language=both&page=2'],
    [{ coverage: 'only-ar' }, '?only=ar'],
    [{ person: 'a&b=ج' }, '?person=a%26b%3D%D8%AC'],
  ] as const)('%o is %s', (state, path) => {
    expect(digestPath(state)).toBe(path)
  })
})

describe.each(languageTags)('the digest in %s', (language) => {
  const words = {
    fr: { one: '1 rencontre sur 5', two: '2 rencontres sur 5', page: 'page 2 sur 14', remove: 'Retirer le filtre', none: 'Aucune rencontre ne répond', empty: 'Rien à lire', only: 'En arabe seulement', cont: 'Janvier 2026 (suite)' },
    ar: { one: 'لقاء واحد من أصل 5', two: 'لقاءان من أصل 5', page: 'الصفحة 2 من 14', remove: 'إزالة الاختيار', none: 'لا لقاء يوافق', empty: 'لا شيء للقراءة', only: 'بالفرنسية فقط', cont: 'يناير 2026 (تتمة)' },
  }[language]
  const country = entity('country', 'pakistan', language)
  const filters = { country, topic: entity('topic', 'sahel', language), person: null }

  it('shows each chosen filter with a link that takes it away and keeps the others', () => {
    const markup = render(language, { filters, coverage: 'both', page: 2, pages: 14 })
    expect(textOf(markup)).toContain(words.two)
    expect(textOf(markup)).toContain(words.remove)
    for (const rest of ['?topic=sahel&amp;language=both', '?country=pakistan&amp;language=both', '?country=pakistan&amp;topic=sahel']) {
      expect(markup).toContain(`href="/${language}${rest}"`)
    }
    expect(markup).toContain('<input type="hidden" name="language" value="both"/>')
  })

  it('counts in the grammar of the language', () => {
    expect(textOf(render(language, { filters, events: 1 }))).toContain(words.one)
    expect(textOf(render(language, { page: 2, pages: 14 }))).toContain(words.page)
  })

  it('leads to the newer and the older page, the first and the last, with the filters kept', () => {
    const markup = render(language, { filters: { ...filters, topic: null }, page: 7, pages: 14 })
    expect(markup).toMatch(new RegExp(`href="/${language}\\?country=pakistan&amp;page=6" rel="prev"`))
    expect(markup).toMatch(new RegExp(`href="/${language}\\?country=pakistan&amp;page=8" rel="next"`))
    const numbers = [...markup.matchAll(/<li><a href="[^"]*" (?:aria-current="page" )?aria-label="[^"]*">(\d+)<\/a>/g)].map(([, number]) => number)
    expect(numbers).toEqual(['1', '6', '7', '8', '14'])
    expect(render(language)).not.toContain('rel="next"')
  })

  it('says of a month that it goes on, and marks what only the other press tells', () => {
    const [month] = digestOf(language).months
    expect(textOf(render(language, { months: month ? [{ ...month, continued: true }] : [] }))).toContain(words.cont)
    expect(textOf(render(language)).split(words.only)).toHaveLength(2)
  })

  it('names under an account what the account does not name', () => {
    const markup = render(language)
    expect(markup.match(new RegExp(`/${language}/countries/pakistan`, 'g'))).toHaveLength(2)
    expect(textOf(markup).match(new RegExp(NAMES.sahel[language], 'g'))).toHaveLength(2)
  })

  it('says what to do where there is nothing at all, and where filters leave nothing', () => {
    const none = render(language, { months: [], events: 0, filters })
    expect(textOf(none)).toContain(words.none)
    expect(none).toContain(`href="/${language}"`)
    const empty = render(language, { months: [], events: 0, collection: { events: 0, articles: { fr: 0, ar: 0 } } })
    expect(textOf(empty)).toContain(words.empty)
    expect(empty).toContain('npm run ingest')
    expect(empty).not.toContain('<form')
  })

  it('has a sentence for everything that an address can ask in vain, and shows no more of it than it needs', () => {
    const kinds = ['repeated', 'language', 'only', 'contrary', 'page', 'beyond', ...FILTER_KINDS] as const
    for (const kind of kinds) {
      const markup = render(language, {}, [{ kind, value: '<script>' }])
      expect(markup).toContain('<bdi>&lt;script&gt;</bdi>')
    }
    expect(render(language, {}, [{ kind: 'country', value: 'ب'.repeat(500) }])).toContain(`<bdi>${'ب'.repeat(60)}…</bdi>`)
  })
})
