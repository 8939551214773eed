import { describe, expect, it } from 'vitest'
import { judgePlaces } from '@/lib/linking/judge-places'
import type { Rarity } from '@/lib/linking/rarity'
import { RULES } from '@/lib/linking/weights'
import type { MeetingSketch } from '../support/annotation-factory'
import { unitsOfTwo } from '../support/units-of-two'

/** A collection in which nothing is common but one person. */
const KNOWN_PERSON: Rarity = (kind) => (kind === 'person' ? 0.1 : 1)
const HALF: Rarity = () => 0.5

const names = { fr: 'Nadia Berrada', ar: 'نادية برادة' }
const judge = (left: MeetingSketch, right: MeetingSketch, rarity: Rarity, language: 'fr' | 'ar') =>
  Object.fromEntries(judgePlaces(...unitsOfTwo(left, right, language), rarity).map(({ rule, weight }) => [rule, Number((weight / RULES[rule].weight).toFixed(2))]))

describe.each(['fr', 'ar'] as const)('where two meetings were (%s)', (language) => {
  const traveller = { name: names[language], function: 'director-general', country: 'MA' }
  const ambassador = (country: string) => ({ function: 'ambassador', country })
  const french = { function: 'interior-minister', country: 'FR' }

  it.each<[string, MeetingSketch, MeetingSketch, Rarity, Record<string, number>]>([
    ['one town', { place: 'rabat' }, { place: 'rabat' }, KNOWN_PERSON, { 'place.same': 1, 'place.there': 1 }],
    ['one town, which is not rare', { place: 'rabat' }, { place: 'rabat' }, HALF, { 'place.same': 0.5, 'place.there': 0.5 }],
    ['one town that receives two guests from elsewhere', { guests: [ambassador('FR')], place: 'rabat' }, { guests: [ambassador('ES')], place: 'rabat' }, KNOWN_PERSON, { 'place.same': 1 }],
    ['one town of one guest from elsewhere', { guests: [ambassador('FR')], place: 'rabat' }, { guests: [ambassador('FR')], place: 'rabat' }, KNOWN_PERSON, { 'place.same': 1, 'place.there': 1 }],
    ['one town of the country that is met', { guests: [french], place: 'paris' }, { guests: [french], place: 'paris' }, KNOWN_PERSON, { 'place.same': 1, 'place.there': 1 }],
    ['two towns of one country', { place: 'rabat' }, { place: 'dakhla' }, KNOWN_PERSON, { 'place.other': 1, 'place.there': 1 }],
    ['two towns of two countries', { place: 'rabat' }, { place: 'paris' }, KNOWN_PERSON, { 'place.other': 1 }],
    ['a visit to a country, and a town of it', { kind: 'visit', guests: [{ country: 'FR' }] }, { place: 'paris' }, KNOWN_PERSON, { 'place.there': 1 }],
    ['where one went who as a rule receives', { hosts: [french], guests: [traveller], place: 'paris' }, { hosts: [french], guests: [traveller], place: 'paris' }, KNOWN_PERSON, { 'place.same': 1, 'place.there': 1, 'place.journey': 1 }],
    ['no town on one side', { place: 'rabat' }, {}, KNOWN_PERSON, {}],
    ['one fair', { occasion: 'milipol' }, { occasion: 'milipol' }, HALF, { 'occasion.same': 0.5 }],
    ['a fair and another', { occasion: 'milipol' }, { occasion: 'interpol-general-assembly' }, HALF, { 'occasion.other': 1 }],
    ['an honour, and two who met', { kind: 'ceremony', guests: [traveller] }, { kind: 'talks', guests: [traveller] }, HALF, { 'occasion.ceremony': 1 }],
    ['two honours', { kind: 'ceremony', guests: [traveller] }, { kind: 'ceremony', guests: [traveller] }, HALF, {}],
    ['an assembly, and two who met', { kind: 'conference' }, { guests: [traveller] }, HALF, { 'occasion.margin': 1 }],
  ])('%s', (_, left, right, rarity, rules) => {
    expect(judge(left, right, rarity, language)).toEqual(rules)
    expect(judge(right, left, rarity, language)).toEqual(rules)
  })
})
