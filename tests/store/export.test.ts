import { describe, expect, it } from 'vitest'
import { listExportArticles, listExportEvents } from '@/lib/store/export'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articleOf, articles } from './collection-articles'
import { events, reasonOf } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  const span = { paragraph: 0, start: 0, end: 5 }
  const quoted = reasonOf({ left: { article: 'lettre', span, text: 'Karim', language: 'fr' } })
  const [first, ...rest] = events
  if (!first) throw new Error('no event')
  const reports = first.reports.map((report) => (report.article === 'risala' ? { ...report, evidence: [quoted] } : report))
  await saveArticles(articles)
  await saveLinks(linksOf({ events: [{ ...first, reports }, ...rest] }))
})

describe('listExportArticles', () => {
  it('gives each article with the id that came with it and the events that it reports', async () => {
    expect(await Array.fromAsync(listExportArticles())).toEqual([
      { id: '007', url: 'https://example.org/lettre', language: 'fr', title: 'Le Danemark à Rabat', titleOrigin: 'line', published: '2026-01-22', source: 'La Lettre', events: ['e1'] },
      { id: 'risala', url: 'https://example.org/risala', language: 'ar', title: 'سفيرة الدنمارك بالرباط', titleOrigin: 'line', published: null, source: 'الرسالة', events: ['e1'] },
      { id: 'depeche', url: 'https://example.org/depeche', language: 'fr', title: 'Une ambassadrice reçue', titleOrigin: 'line', published: null, source: 'La Lettre', events: ['e1'] },
      { id: 'agenda', url: 'https://example.org/agenda', language: 'fr', title: 'Agenda', titleOrigin: 'line', published: null, source: null, events: ['e2', 'e3'] },
    ])
  })

  it.each([199, 200, 201])('gives all of %i articles, each once', async (count) => {
    await saveArticles(Array.from({ length: count - articles.length }, (_, index) => articleOf(`more-${index}`)))
    const ids = (await Array.fromAsync(listExportArticles())).map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([count, count])
  })
})

describe('listExportEvents', () => {
  it('gives each event with who, when, where, and the reasons of its reports', async () => {
    const [first] = await Array.fromAsync(listExportEvents())
    expect(first).toMatchObject({
      id: 'e1',
      slug: 'idrissi-berg',
      title: { fr: 'Rencontre e1', ar: 'لقاء e1' },
      date: { edtf: '2026-01-21', weekday: 3, precision: 'day' },
      place: { id: 'rabat', names: { fr: 'Rabat', ar: 'الرباط' } },
      people: [
        { id: 'karim-idrissi', role: 'host', spellings: ['Idrissi', 'Karim Idrissi', 'كريم الإدريسي'] },
        { id: 'anna-berg', role: 'counterpart', names: { fr: 'Anna Berg', ar: 'آنا بيرغ' } },
      ],
      countries: [{ id: 'DK' }],
      reports: [
        { article: '007', type: 'translation', counterpart: 'risala', strength: 'strong', evidence: [{ value: 'DK' }] },
        { article: 'risala', counterpart: '007', evidence: [{ left: { article: '007', text: 'Karim' }, right: null }] },
        { article: 'depeche', counterpart: '007', evidence: [] },
      ],
      related: [{ event: 'e2', kind: 'same-subject', value: 'trade' }],
    })
  })

  it('gives every event, and its relations on both sides', async () => {
    const list = await Array.fromAsync(listExportEvents())
    expect(list.map(({ id, related }) => [id, related.map(({ event }) => event)])).toEqual([['e1', ['e2']], ['e2', ['e3', 'e1']], ['e3', ['e2']]])
  })
})
