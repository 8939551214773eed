import { describe, expect, it } from 'vitest'
import { linkArticles } from '@/lib/linking/link-articles'
import { dayOf, makeArticle, type ArticleSketch, type SideSketch } from '../support/annotation-factory'

const host: SideSketch = { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }
const gabon: SideSketch = { name: 'Olivier Moussavou', function: 'ambassador', country: 'GA' }
const peru: SideSketch = { name: 'Ricardo Quispe', function: 'ambassador', country: 'PE' }

function reasonsBetween(left: string, right: string, ...sketches: ArticleSketch[]) {
  const { events, relations } = linkArticles({ articles: sketches.map(makeArticle), previous: { events: [], people: [] }, verdicts: [] })
  const idOf = (country: string, day: string) => events.find(({ facts }) => facts.countries.includes(country) && facts.date.edtf === day)?.id
  const [one, other] = [left, right].map((name) => idOf(...(name.split(' ') as [string, string])))
  return relations.filter((relation) => [relation.left, relation.right].sort().join() === [one, other].sort().join()).map(({ kind, value }) => `${kind} ${value}`)
}

describe('relations between events', () => {
  it('tie two receptions of one day told by one page, and not by their host', () => {
    const page = { key: 'a', meetings: [gabon, peru].map((guest) => ({ hosts: [host], guests: [guest], date: dayOf('2026-01-21') })) }
    expect(reasonsBetween('GA 2026-01-21', 'PE 2026-01-21', page)).toEqual(['same-document a', 'same-day 2026-01-21'])
  })

  it('tie a later meeting with the same guest as a follow-up', () => {
    const meet = (key: string, day: string, language: 'fr' | 'ar' = 'fr', guest = gabon) => ({ key, language, meetings: [{ hosts: [host], guests: [guest], date: dayOf(day) }] })
    const reasons = reasonsBetween('GA 2025-01-15', 'GA 2026-01-21', meet('a', '2025-01-15'), meet('b', '2026-01-21', 'ar', { ...gabon, name: 'أوليفيي موسافو' }))
    expect(reasons.map((reason) => reason.split(' ')[0])).toEqual(['follow-up', 'follow-up'])
  })

  it('tie meetings by a subject that is less common than security', () => {
    const meet = (key: string, guest: SideSketch, day: string) => ({ key, meetings: [{ hosts: [host], guests: [guest], date: dayOf(day), topics: ['training', 'police-cooperation'] }] })
    expect(reasonsBetween('GA 2025-01-15', 'PE 2026-01-21', meet('a', gabon, '2025-01-15'), meet('b', peru, '2026-01-21'))).toEqual(['same-subject training'])
  })
})
