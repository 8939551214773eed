import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { toDocument } from '@/lib/ingest/to-document'
import { linkArticles } from '@/tests/support/link-articles'
import type { Annotation } from '@/lib/model/annotation'
import { plainText } from '@/lib/model/card'
import { composeCard } from '@/lib/compose/compose-card'

/** What the five documents of the first collection say: every fact here can be read in them. */
const folder = path.resolve(import.meta.dirname, '../../seeds')
const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
const articles = names.map((name) => {
  const text = readFileSync(path.join(folder, name), 'utf8')
  return { key: name.slice(0, 3), source: null, annotation: annotate(toDocument({ text })) }
})
const annotationOf = (key: string): Annotation => {
  const found = articles.find((article) => article.key === key)
  if (!found) throw new Error(`no document ${key}`)
  return found.annotation
}
const link = (input = articles) => linkArticles({ articles: input, previous: { events: [], people: [] }, verdicts: [] })
const linked = link()
const people = new Map(linked.people.map((person) => [person.id, person]))
const membersOf = (event: (typeof linked.events)[number]) => [...new Set(event.reports.map((report) => report.article))].sort()
const eventOf = (key: string, country: string) => {
  const event = linked.events.find((candidate) => membersOf(candidate).includes(key) && candidate.facts.countries.includes(country))
  if (!event) throw new Error(`no event of ${key} with ${country}`)
  return event
}
const spellingsOf = (id: string | null | undefined) => people.get(id ?? '')?.spellings.map(({ text }) => text) ?? []

describe('the five seed documents', () => {
  it('are four French articles and one Arabic', () => {
    expect(articles.map(({ key, annotation }) => [key, annotation.language])).toEqual([
      ['000', 'fr'], ['001', 'ar'], ['002', 'fr'], ['003', 'fr'], ['004', 'fr'],
    ])
  })

  it('keep the ticker and the site lines of the third as noise, and find its title', () => {
    const { noise, title, paragraphs } = annotationOf('002')
    expect(noise.filter(({ reason }) => reason === 'ticker')).toHaveLength(9)
    expect(noise.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['Suivez-nous sur Facebook', 'Commentaires (0)']))
    expect(noise).toHaveLength(11)
    expect(title).toMatchObject({ text: 'Alliance sécuritaire Maroc-Pakistan', origin: 'line' })
    expect(paragraphs.map(({ text }) => text).join(' ')).not.toMatch(/Aïd|Avelia|Sidi Kacem/)
  })

  it('have a date of publication only where one is written', () => {
    expect(articles.map(({ annotation }) => annotation.published)).toEqual([null, null, null, null, { edtf: '2026-01-21', origin: 'line' }])
    expect(annotationOf('004').paragraphs.map(({ text }) => text).join(' ')).not.toContain('Partager')
  })

  it('have titles made from the lead where they give none, and marked as made', () => {
    expect(articles.map(({ annotation }) => annotation.title.origin)).toEqual(['made', 'made', 'line', 'line', 'made'])
    expect(annotationOf('003').title.text).toMatch(/^Les chefs de la police nationale marocaine et française/)
  })

  it('have a dateline in the first and headings in the Arabic one', () => {
    expect(annotationOf('000').paragraphs[0]).toMatchObject({ kind: 'dateline', text: 'Drapeau électronique – Rabat' })
    expect(annotationOf('001').paragraphs.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'محاور التعاون الأمني بين المغرب وباكستان',
      'مكافحة شبكات الهجرة غير الشرعية والاتجار بالبشر',
      'شكر وتقدير من السلطات الباكستانية',
      'تعزيز التعاون في مكافحة الإرهاب',
      'تبادل الخبرات والمعلومات الأمنية',
      'أهمية التعاون الأمني المغربي-الباكستاني',
    ])
  })

  it('tell five events', () => {
    expect(linked.events.map((event) => [membersOf(event).join(' '), event.facts.countries.join(' ')]).sort()).toEqual([
      ['000 001 002', 'PK'], ['003', 'FR'], ['004', 'GA'], ['004', 'GB'], ['004', 'MY'],
    ])
  })

  it.each([
    ['000', 'PK', { edtf: null, weekday: 1, precision: 'weekday' }],
    ['003', 'FR', { edtf: null, weekday: 2, precision: 'weekday' }],
    ['004', 'GB', { edtf: '2026-01-21', precision: 'day' }],
    ['004', 'GA', { edtf: '2026-01-21', precision: 'day' }],
    ['004', 'MY', { edtf: '2026-01-21', precision: 'day' }],
  ])('know as much of the day of %s with %s as the texts say, and that it was in Rabat', (key, country, date) => {
    expect(eventOf(key, country).facts).toMatchObject({ date, place: 'rabat' })
  })

  it.each([
    ['000', 'PK', /Choudh?a?ry/], ['003', 'FR', /Veaux/], ['004', 'GB', /Pinfield/], ['004', 'GA', /Oupolo/], ['004', 'MY', /Shahabudeen/],
  ])('name both sides of %s with %s', (key, country, counterpart) => {
    const { hosts, counterparts } = eventOf(key, country).facts
    expect(hosts.map(({ person }) => spellingsOf(person).join(' '))).toEqual([expect.stringMatching(/Hammouchi/)])
    expect(counterparts.map(({ person }) => spellingsOf(person).join(' '))).toEqual([expect.stringMatching(counterpart)])
  })

  it('know one person under all spellings', () => {
    const whole = linked.people.map((person) => person.spellings.map(({ text }) => text).join(' | '))
    expect(whole.filter((spellings) => /Hamm?ouchi/.test(spellings))).toEqual([expect.stringMatching(/^(?=.*Hamouchi)(?=.*Hammouchi)(?=.*حموشي)/)])
    expect(whole.filter((spellings) => /Choudh/.test(spellings))).toEqual([expect.stringMatching(/^(?=.*Choudhary)(?=.*Choudhry)(?=.*الشودري)/)])
  })

  it('hold no date that they do not give', () => {
    const days = articles.map(({ annotation }) => [...annotation.dates, ...annotation.meetings].map(({ date }) => date.edtf).filter((edtf) => edtf !== null))
    expect(days.slice(0, 4).flat()).toEqual([])
    expect(new Set(days[4])).toEqual(new Set(['2026-01-21']))
  })

  it('hold no person and no country that they do not name', () => {
    const found = linked.people.map((person) => person.names.fr ?? person.names.ar)
    expect(found.filter((name) => !/Hammouchi|Choudh?a?ry|Veaux|Pinfield|Oupolo|Shahabudeen/.test(name ?? ''))).toEqual([])
    const countries = new Set(articles.flatMap(({ annotation }) => annotation.mentions.filter(({ kind }) => kind === 'country').map(({ key }) => key)))
    expect([...countries].sort()).toEqual(['FR', 'GA', 'GB', 'MA', 'MY', 'PK'])
  })

  it('relate the three ambassadors by day and document, and meetings that share a rarer subject', () => {
    const ambassadors = ['GB', 'GA', 'MY'].map((country) => eventOf('004', country).id)
    const reasons = (left: string, right: string) =>
      linked.relations.filter((relation) => [relation.left, relation.right].sort().join() === [left, right].sort().join()).map(({ kind }) => kind)
    for (const [left, right] of [[0, 1], [0, 2], [1, 2]] as const) {
      expect(reasons(ambassadors[left] as string, ambassadors[right] as string)).toEqual(expect.arrayContaining(['same-day', 'same-document']))
    }
    expect(reasons(eventOf('000', 'PK').id, eventOf('003', 'FR').id)).toContain('same-subject')
    expect(reasons(eventOf('000', 'PK').id, eventOf('004', 'GA').id)).toContain('same-subject')
  })

  it('give the reasons of every link with the words of both texts', () => {
    const reports = eventOf('000', 'PK').reports
    expect(reports.map(({ article }) => article).sort()).toEqual(['000', '001', '002'])
    for (const report of reports) {
      expect(report.evidence.some(({ kind, weight }) => kind === 'person' && weight > 0)).toBe(true)
      for (const { left, right } of report.evidence) {
        for (const quote of [left, right]) {
          if (!quote) continue
          const paragraph = annotationOf(quote.article).paragraphs[quote.span.paragraph]
          expect(paragraph?.text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
        }
      }
    }
  })

  it('have a card in both languages, with names in the reader’s script where a report gives them', () => {
    const { facts } = eventOf('000', 'PK')
    expect(plainText(composeCard(facts, people, 'fr').title)).toMatch(/^(?=.*Hammouchi).*Choudha?ry/)
    expect(plainText(composeCard(facts, people, 'ar').title)).toMatch(/^(?=.*حموشي).*الشودري/)
    const veaux = composeCard(eventOf('003', 'FR').facts, people, 'ar')
    expect(veaux.title).toContainEqual(expect.objectContaining({ text: 'Frédéric Veaux', language: 'fr' }))
  })

  it('give the same events, people and relations in whatever order they arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(link(shuffled)).toEqual(linked)
      }),
      { numRuns: 30 },
    )
  })
})
