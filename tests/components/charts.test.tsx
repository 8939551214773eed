import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChartLabel } from '@/components/chart-label'
import { CountryMap } from '@/components/country-map'
import { EntityPictures } from '@/components/entity-pictures'
import { Network } from '@/components/network'
import { Timeline } from '@/components/timeline'
import { languageTags, type Language } from '@/lib/languages'
import type { CountryMapView } from '@/lib/model/country-map-view'
import type { NetworkPerson, NetworkView } from '@/lib/model/network-view'
import type { TimelineView } from '@/lib/model/timeline-view'
import type { EntityLink } from '@/lib/model/view'

const WORDS = {
  fr: { morocco: 'Maroc', denmark: 'Danemark', title: 'Karim Idrissi reçoit Anna Berg', unknown: 'Sans date', table: 'Les mêmes données en tableau', months: 'décembre 2025' },
  ar: { morocco: 'المغرب', denmark: 'الدنمارك', title: 'كريم الإدريسي يستقبل آنا بيرغ', unknown: 'بلا تاريخ', table: 'البيانات نفسها في جدول', months: 'دجنبر 2025' },
} as const

const country = (key: string, text: string, language: Language): EntityLink => ({ kind: 'country', key, slug: key.toLowerCase(), name: { text, language } })
const told = { fr: 1, ar: 0 }

function timelineOf(reader: Language): TimelineView {
  const { morocco, denmark, title } = WORDS[reader]
  return {
    total: 2,
    otherCountries: 0,
    lanes: [country('DK', denmark, reader), country('MA', morocco, reader)].map((own, index) => ({
      kind: 'country', country: own, events: 1, months: [{ month: index === 0 ? '2026-01' : null, events: 1, told }],
    })),
    events: [
      { slug: 'idrissi-berg', title, date: { edtf: '2026-01-21', weekday: 3, precision: 'day' }, person: { text: 'Anna Berg', language: 'fr' }, lanes: [0], reports: { fr: 2, ar: 1 } },
      { slug: 'idrissi-lundi', title: 'x', date: { edtf: null, weekday: 1, precision: 'weekday' }, person: null, lanes: [1], reports: { fr: 1, ar: 0 } },
    ],
  }
}

function networkOf(reader: Language): NetworkView {
  const person = (key: string, text: string, language: Language): NetworkPerson => ({
    person: { kind: 'person', key, slug: key, name: { text, language } }, otherName: null, country: null, events: 2, told, ties: [],
  })
  const ties = [{ hub: 0, events: 2 }]
  return {
    hubs: [person('karim-idrissi', 'Karim Idrissi', 'fr')],
    groups: [
      { country: country('DK', WORDS[reader].denmark, reader), otherName: null, events: 2, told, ties, people: [{ ...person('anna-berg', 'آنا بيرغ', 'ar'), ties }] },
      { country: null, otherName: null, events: 1, told, ties, people: [] },
    ],
    hidden: { people: 3, countries: 0 },
  }
}

function mapOf(reader: Language): CountryMapView {
  const { morocco, denmark } = WORDS[reader]
  return {
    countries: [country('MA', morocco, reader), country('DK', denmark, reader)].map((own) => ({ country: own, otherName: null, events: 1, told, hosted: Number(own.key === 'MA') })),
    bridges: [{ from: 'MA', to: 'DK', events: 1 }],
  }
}

const pages = {
  timeline: (reader: Language) => <Timeline view={timelineOf(reader)} reader={reader} />,
  network: (reader: Language) => <Network view={networkOf(reader)} reader={reader} />,
  map: (reader: Language) => <CountryMap view={mapOf(reader)} reader={reader} />,
}

describe.each(languageTags.flatMap((reader) => (['timeline', 'network', 'map'] as const).map((section) => ({ reader, section }))))('the $section in $reader', ({ reader, section }) => {
  const markup = renderToStaticMarkup(pages[section](reader))

  it('has a title and a description, once for each of its two drawings', () => {
    const named = [...markup.matchAll(/<svg[^>]*role="group" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/g)].flatMap(([, title, description]) => [title, description])
    expect(named).toHaveLength(4)
    expect(new Set(named).size).toBe(4)
    for (const id of named) expect(markup).toMatch(new RegExp(`<(title|desc) id="${id}">[^<]{5,}<`))
  })

  it('names every link of the picture in words', () => {
    const links = [...markup.matchAll(/<a href="([^"]+)"><title[^>]*>([^<]*)<\/title>/g)]
    expect(links.length).toBeGreaterThan(1)
    expect(links.every(([, href = '', name = '']) => href.startsWith(`/${reader}/`) && name.length > 3)).toBe(true)
  })

  it('tells the same in a table, with a caption and headings that say what they head', () => {
    expect(markup).toContain(WORDS[reader].table)
    expect(markup).toMatch(/<table[^>]*><caption>[^<]+<\/caption>/)
    expect(markup.match(/scope="col"/g)?.length).toBeGreaterThan(2)
    expect(markup).toMatch(/<th scope="row"/)
    expect(markup).toContain(WORDS[reader].denmark)
  })

  it('has no style that the policy of the site forbids', () => {
    expect(markup).not.toContain('style=')
  })
})

describe('the timeline', () => {
  it.each(languageTags)('links each dot to its event by title and date, in %s', (reader) => {
    const markup = renderToStaticMarkup(pages.timeline(reader))
    expect(markup).toContain(`<a href="/${reader}/events/idrissi-berg"><title>${WORDS[reader].title} (`)
    expect(markup).toContain(WORDS[reader].unknown)
    expect(markup).toContain(WORDS[reader].months)
  })

  it.each([
    ['fr', 'event-both', 'event-own'],
    ['ar', 'event-both', 'event-other'],
  ] as const)('shows whose press tells an event, seen from %s', (reader, first, second) => {
    const used = [...renderToStaticMarkup(pages.timeline(reader)).matchAll(/<use href="#(event-\w+)"/g)].map(([, id]) => id)
    expect(used).toEqual([first, second])
  })

  it('counts by month in a table where events are too many for dots', () => {
    const view = { ...timelineOf('ar'), events: [], total: 500 }
    const markup = renderToStaticMarkup(<Timeline view={view} reader="ar" />)
    expect(markup).toContain('<th scope="row">يناير 2026</th>')
    expect(markup).toContain('<th scope="row">تاريخ غير معروف</th>')
    expect(markup).not.toContain('/events/')
  })
})

describe('the network', () => {
  it('says how many it does not show', () => {
    expect(renderToStaticMarkup(pages.network('fr'))).toContain('3 personnes, moins liées, ne sont pas dessinées.')
    expect(renderToStaticMarkup(pages.network('ar'))).toContain('3 أشخاص أقل صلة لا يظهرون في الرسم.')
  })
})

describe('an empty collection', () => {
  const empty: [string, (reader: Language) => ReactNode][] = [
    ['timeline', (reader) => <Timeline view={{ lanes: [], events: [], total: 0, otherCountries: 0 }} reader={reader} />],
    ['network', (reader) => <Network view={{ hubs: [], groups: [], hidden: { people: 0, countries: 0 } }} reader={reader} />],
    ['map', (reader) => <CountryMap view={{ countries: [], bridges: [] }} reader={reader} />],
  ]
  it.each(empty)('has no %s, and says so', (_, page) => {
    expect(renderToStaticMarkup(page('fr'))).toMatch(/Aucune rencontre à montrer/)
    expect(renderToStaticMarkup(page('ar'))).toMatch(/لا لقاءات لعرضها/)
    expect(renderToStaticMarkup(page('ar'))).not.toMatch(/<svg|<table/)
  })
})

describe('the small pictures of an entity', () => {
  it.each(languageTags)('are named and described in %s, and without the name of the lane that the page is about', (reader) => {
    const pictures = { timeline: timelineOf(reader), network: networkOf(reader), map: mapOf(reader) }
    const markup = renderToStaticMarkup(<EntityPictures pictures={pictures} reader={reader} />)
    for (const section of ['timeline', 'network', 'map']) expect(markup).toMatch(new RegExp(`<title id="${section}-small-title">[^<]{4,}<`))
    expect(markup.slice(0, markup.indexOf('</svg>'))).not.toContain(WORDS[reader].denmark)
  })

  it('are left out where there is none', () => {
    expect(renderToStaticMarkup(<EntityPictures pictures={{ timeline: null, network: null, map: null }} reader="ar" />)).toBe('')
  })
})

describe('a label', () => {
  const label = { x: 10, y: 20, size: 12, anchor: 'start' } as const

  it.each([
    ['a French name in a French picture', 'Rabat', 'fr', 'fr', 'text-anchor="start"', false],
    ['an Arabic name in an Arabic picture', 'الرباط', 'ar', 'ar', 'text-anchor="start"', false],
    ['an Arabic name in a French picture starts where it ends', 'الرباط', 'ar', 'fr', 'text-anchor="end"', true],
    ['a French name in an Arabic picture starts where it ends', 'Rabat', 'fr', 'ar', 'text-anchor="end"', true],
  ] as const)('%s', (_, text, language, reader, anchor, foreign) => {
    const markup = renderToStaticMarkup(<ChartLabel label={{ ...label, text, language }} reader={reader} />)
    expect(markup).toContain(anchor)
    expect(markup.includes(`lang="${language}"`)).toBe(foreign)
    expect(markup.includes('direction=')).toBe(foreign)
  })
})
