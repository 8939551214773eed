import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { findSources } from '@/lib/compare/find-sources'
import type { EventParty } from '@/lib/model/event'
import type { ReportedText } from '@/lib/model/reported-text'
import { entityOf } from './told-report'

/** A report read by the real annotation; its people are known by the ends of their names. */
function report(key: string, text: string, people: Readonly<Record<string, string>>): ReportedText {
  const annotation = annotate({ id: null, url: null, title: null, text, published: null, language: null, source: null })
  const known = annotation.people.flatMap(({ id, spellings }) => {
    const found = Object.entries(people).find(([name]) => spellings.some((spelling) => spelling.text.endsWith(name)))
    return found ? [[id, entityOf('person', found[1])] as const] : []
  })
  return {
    article: { key, slug: key, title: annotation.title, language: annotation.language, source: key, published: null },
    annotation, meetings: annotation.meetings.map((_, index) => index), others: [], people: new Map(known), copyOf: null,
  }
}

const reports = [
  report('lettre', 'Le ministre de l’Intérieur Karim Idrissi a reçu lundi à Rabat, en marge du World Defense Show, l’ambassadeur du Gabon, Léon Mba. La lutte contre le terrorisme était au programme.', { Idrissi: 'karim', Mba: 'leon' }),
  report('risala', 'استقبل وزير الداخلية كريم الإدريسي يوم الاثنين بالرباط سفير الغابون ليون مبا، وتناول اللقاء مكافحة الإرهاب.', { الإدريسي: 'karim', مبا: 'leon' }),
]

const party = (person: string | null, country: string): EventParty => ({ person, function: null, country, organisation: null, gender: null })
const facts = { hosts: [party('karim', 'MA')], counterparts: [party('leon', 'GA')], occasion: 'world-defense-show', topics: ['counter-terrorism'] }

describe('the words behind a card', () => {
  it('are those of every report, once for each wording', () => {
    const sources = findSources(facts, [...reports, ...reports])
    expect(sources.place.map(({ words }) => words)).toEqual(['Rabat', 'بالرباط'])
    expect(sources.date.map(({ words }) => words)).toEqual(['lundi', 'يوم الاثنين'])
    expect(sources.topics['counter-terrorism']?.map(({ article }) => article)).toEqual(['lettre', 'risala'])
  })

  it('name each party with the function that it is given', () => {
    const { hosts, counterparts } = findSources(facts, reports)
    expect(hosts[0]?.map(({ words }) => words)).toEqual([expect.stringContaining('Karim Idrissi'), expect.stringContaining('كريم الإدريسي')])
    expect(counterparts[0]?.map(({ words }) => words)).toEqual([expect.stringContaining('Léon Mba'), expect.stringContaining('ليون مبا')])
  })

  it('name the occasion in the reports that do', () => {
    expect(findSources(facts, reports).occasion).toMatchObject([{ article: 'lettre', words: 'World Defense Show' }])
  })

  it('are none where no report says it', () => {
    expect(findSources({ hosts: [party('nobody', 'MA')], counterparts: [], occasion: null, topics: ['sahel'] }, reports)).toMatchObject({
      hosts: [[]], counterparts: [], occasion: [], topics: { sahel: [] },
    })
    expect(findSources(facts, [])).toMatchObject({ hosts: [[]], date: [], place: [] })
  })
})
