import { describe, expect, it } from 'vitest'
import { mergeFacts } from '@/lib/linking/merge-facts'
import { surveyArticles } from '@/lib/linking/survey-articles'
import type { EventParty } from '@/lib/model/event'
import { dayOf, makeArticle, type MeetingSketch, type SideSketch } from '../support/annotation-factory'

const hosts = {
  fr: { name: 'Nadia Berrada', function: 'director-general', country: 'MA' },
  ar: { name: 'نادية برادة', function: 'director-general', country: 'MA' },
}
const nameless: SideSketch = { function: 'ambassador', country: 'GA' }

/** Who sits where, as functions, when reports say so: each of them `right`, or the other way `round`. */
function sidesOf(language: 'fr' | 'ar', guest: SideSketch, right: number, round: number) {
  const ways: MeetingSketch[] = [
    ...Array.from({ length: right }, (): MeetingSketch => ({ hosts: [hosts[language]], guests: [guest], date: dayOf('2026-01-21') })),
    ...Array.from({ length: round }, (): MeetingSketch => ({ hosts: [guest], guests: [hosts[language]], date: dayOf('2026-01-21') })),
  ]
  const facts = mergeFacts(surveyArticles(ways.map((meeting, at) => makeArticle({ key: `a${at}`, language, meetings: [meeting] })), []).units)
  const offices = (parties: readonly EventParty[]) => parties.map((party) => party.function?.key).join(' ')
  return `${offices(facts.hosts)} | ${offices(facts.counterparts)}`
}

describe('the sides of an event', () => {
  it.each<[string, SideSketch, number, number, string]>([
    ['one of six reports turns round', nameless, 5, 1, 'director-general | ambassador'],
    ['all reports agree', nameless, 3, 0, 'director-general | ambassador'],
    ['most reports turn round', nameless, 1, 5, 'ambassador | director-general'],
  ])('are where most reports have them, though without a name: %s', (_, guest, right, round, expected) => {
    expect(sidesOf('fr', guest, right, round)).toBe(expected)
    expect(sidesOf('ar', guest, right, round)).toBe(expected)
  })

  it.each([['fr', 'Achille Moussavou'], ['ar', 'أشيل موسافو']] as const)('are where most reports have them, with a name, in %s', (language, name) => {
    expect(sidesOf(language, { ...nameless, name }, 5, 1)).toBe('director-general | ambassador')
    expect(sidesOf(language, { ...nameless, name }, 1, 5)).toBe('ambassador | director-general')
  })
})
