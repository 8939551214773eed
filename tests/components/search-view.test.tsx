import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SearchView } from '@/components/search-view'
import { searchPath } from '@/components/search-address'
import { languageTags, type Language } from '@/lib/languages'
import type { ChosenEntities, FoundPassage, SearchNotice, SearchPage } from '@/lib/model/search-view'

const NO_FILTERS = { language: null, country: null, person: null, topic: null, from: null, to: null }
const NOTHING: SearchPage = {
  query: 'Rabat', filters: NO_FILTERS, isAsked: true, isCut: false, page: 1, pages: 0, total: { events: 0, articles: 0, isMore: false },
  events: [], articles: [], named: [], also: [], missing: [], suggestions: [], facets: { country: [], person: [], topic: [] },
}

function passageOf(language: Language, before: string, mark: string): FoundPassage {
  const title = { text: language === 'fr' ? 'Titre' : 'عنوان', language, origin: 'given' as const }
  return { article: { key: language, slug: language, title, language, source: null, published: null }, pieces: [before, { mark }], language, isCut: { before: true, after: false } }
}

const FOUND: SearchPage = {
  ...NOTHING, pages: 3, page: 2, total: { events: 14, articles: 2, isMore: false },
  events: [{
    id: 'e', slug: 'e', title: ['Rencontre'], account: [], date: { edtf: '2026-01-21', weekday: 3, precision: 'day' }, place: null, countries: [], people: [], topics: [],
    reports: { fr: 2, ar: 1 }, passages: { fr: passageOf('fr', 'à ', 'Rabat'), ar: passageOf('ar', 'في ', 'الرباط') },
  }],
  articles: [passageOf('ar', 'من ', 'الرباط')],
  also: [{ text: 'الرباط', language: 'ar' }],
}

const NONE_CHOSEN: ChosenEntities = { country: null, person: null, topic: null }
const render = (page: SearchPage, reader: Language, notices: SearchNotice[] = [], chosen = NONE_CHOSEN): string =>
  renderToStaticMarkup(<SearchView page={page} chosen={chosen} notices={notices} reader={reader} />)
const textOf = (markup: string): string => markup.replaceAll(/<[^>]+>/g, '')

describe('the answer to a search', () => {
  it.each(languageTags)('marks the words on both banks, each in its own language and direction (%s)', (reader) => {
    const markup = render(FOUND, reader)
    expect(markup).toContain('<mark>Rabat</mark>')
    expect(markup).toContain('<mark>الرباط</mark>')
    expect(markup).toMatch(/<blockquote[^>]*lang="fr" dir="ltr"/)
    expect(markup).toMatch(/<blockquote[^>]*lang="ar" dir="rtl"/)
  })

  it.each([
    ['fr', ['14 rencontres · 2 articles', 'page 2 sur 3', 'Cherché aussi', 'Autres articles']],
    ['ar', ['14 لقاء', 'مقالان', 'الصفحة 2 من 3', 'شمل البحث أيضا', 'مقالات أخرى']],
  ] as const)('counts and says what was done, in %s', (reader, sentences) => {
    const text = render(FOUND, reader).replaceAll(/<[^>]+>/g, '')
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  it.each([
    ['fr', { from: null, to: '2026-01-31' }, '31 janvier 2026'],
    ['ar', { from: '2026-01-02', to: null }, '2 يناير 2026'],
  ] as const)('shows each filter that is on as a way to be without it (%s)', (reader, dates, words) => {
    const markup = render({ ...NOTHING, filters: { ...NO_FILTERS, ...dates, language: 'ar' } }, reader)
    expect(markup.replaceAll(/<[^>]+>/g, '')).toContain(words)
    expect(markup).toContain(`href="/${reader}/search?q=Rabat&amp;language=ar"`)
  })

  it.each([
    ['fr', 'Rien ne répond', 'Vouliez-vous dire Rabat'],
    ['ar', 'لا شيء يطابق', 'هل تقصد Rabat'],
  ] as const)('says on a miss what could be meant, in %s', (reader, nothing, meant) => {
    const text = render({ ...NOTHING, suggestions: [{ query: 'Rabat', words: { text: 'Rabat', language: 'fr' } }] }, reader).replaceAll(/<[^>]+>/g, '')
    expect(text).toContain(nothing)
    expect(text).toContain(meant)
  })

  it.each([
    ['fr', { kind: 'date', value: 'hier' }, '«\u202fhier\u202f» n’est pas une date valable'],
    ['ar', { kind: 'date', value: 'أمس' }, '«أمس» ليس تاريخا صحيحا'],
    ['fr', { kind: 'language', value: 'de' }, '«\u202fde\u202f» n’est pas une langue des récits (fr ou ar)'],
    ['ar', { kind: 'language', value: 'de' }, '«de» ليست من لغات التغطيات (fr أو ar)'],
    ['fr', { kind: 'beyond', value: '99' }, 'Il n’y a pas de page 99\u202f: voici la dernière'],
    ['ar', { kind: 'beyond', value: '99' }, 'لا توجد صفحة رقمها 99، وهذه هي الأخيرة'],
    ['fr', { kind: 'country', value: 'atlantide' }, 'Aucun pays ne porte ici le nom «\u202fatlantide\u202f»'],
    ['ar', { kind: 'person', value: 'فلان' }, 'لا أحد هنا باسم «فلان»'],
  ] as const)('says in %s what of the address it could not follow, %j, and loses nothing', (reader, notice, words) => {
    const markup = render(FOUND, reader, [notice])
    expect(textOf(markup)).toContain(words)
    expect(markup).toContain('<mark>Rabat</mark>')
  })

  it.each(languageTags)('repeats no more of an address than is needed to know it again (%s)', (reader) => {
    const markup = render(FOUND, reader, [{ kind: 'date', value: 'ي'.repeat(5_000) }, { kind: 'date', value: 'x'.repeat(5_000) }])
    expect(markup).toContain(`${'ي'.repeat(60)}…`)
    expect(markup).toContain(`${'x'.repeat(60)}…`)
    expect(markup).not.toMatch(/ي{61}|x{61}/)
  })

  it.each([
    ['fr', 'Pakistan', { text: 'Pakistan', language: 'fr' }],
    ['ar', 'باكستان', { text: 'باكستان', language: 'ar' }],
  ] as const)('names the filters that are on even when nothing is found (%s)', (reader, words, name) => {
    const chosen: ChosenEntities = { ...NONE_CHOSEN, country: { kind: 'country', key: 'PK', slug: 'pakistan', name } }
    const markup = render({ ...NOTHING, filters: { ...NO_FILTERS, country: 'pakistan' } }, reader, [], chosen)
    expect(markup).toContain(`<bdi>${words}</bdi>`)
    expect(markup).toMatch(new RegExp(`<option value="pakistan" selected="">${words}</option>`))
    expect(textOf(markup)).not.toContain('pakistan')
  })

  it.each([
    ['fr', 'Pages de résultats', 'Résultats précédents', 'Résultats suivants'],
    ['ar', 'صفحات النتائج', 'النتائج السابقة', 'النتائج التالية'],
  ] as const)('leads to the page before and the one after, in %s', (reader, label, before, after) => {
    const markup = render(FOUND, reader)
    expect(markup).toContain(`aria-label="${label}"`)
    expect(markup).toContain(`href="/${reader}/search?q=Rabat" rel="prev">${before}</a>`)
    expect(markup).toContain(`href="/${reader}/search?q=Rabat&amp;page=3" rel="next">${after}</a>`)
    expect(render({ ...FOUND, page: 3 }, reader)).not.toContain('rel="next"')
    expect(render({ ...FOUND, page: 1, pages: 1 }, reader)).not.toContain(label)
  })

  it('escapes whatever was typed', () => {
    expect(render({ ...NOTHING, query: '<script>alert(1)</script>' }, 'ar')).not.toContain('<script>')
  })
})

describe('searchPath', () => {
  it.each([
    [['', {}, 1], '/search'],
    [['Rabat', {}, 1], '/search?q=Rabat'],
    [['a&b', { country: 'maroc', from: null }, 2], '/search?q=a%26b&country=maroc&page=2'],
    [['الرباط', {}, 1], '/search?q=%D8%A7%D9%84%D8%B1%D8%A8%D8%A7%D8%B7'],
  ] as const)('of %j is %s', ([query, filters, page], path) => {
    expect(searchPath(query, filters, page)).toBe(path)
  })
})
