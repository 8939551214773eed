import { describe, expect, it } from 'vitest'
import { nameComparer } from '@/lib/linking/compare-names'
import { judgeSides } from '@/lib/linking/judge-sides'
import type { Rarity } from '@/lib/linking/rarity'
import { RULES } from '@/lib/linking/weights'
import type { MeetingSketch } from '../support/annotation-factory'
import { unitsOfTwo } from '../support/units-of-two'

const ALL_RARE: Rarity = () => 1
const names = {
  fr: { host: 'Nadia Berrada', mendoza: 'Ricardo Mendoza', cousin: 'Edgardo Mendoza', moussavou: 'Achille Moussavou', surname: 'Moussavou', tanabe: 'Haruki Tanabe' },
  ar: { host: 'نادية برادة', mendoza: 'ريكاردو مندوزا', cousin: 'إدغاردو مندوزا', moussavou: 'أشيل موسافو', surname: 'موسافو', tanabe: 'هاروكي تانابي' },
}

describe.each(['fr', 'ar'] as const)('who met (%s)', (language) => {
  const of = names[language]
  const host = { name: of.host, function: 'interior-minister', country: 'MA' }
  const mendoza = { name: of.mendoza, function: 'police-chief', country: 'PE' }
  const moussavou = { name: of.moussavou, function: 'ambassador', country: 'GA' }
  const tanabe = { name: of.tanabe, function: 'ambassador', country: 'JP' }
  const chief = { function: 'police-chief', country: 'PE' }
  const judge = (left: MeetingSketch, right: MeetingSketch, rarity: Rarity = ALL_RARE) =>
    Object.fromEntries(judgeSides(...unitsOfTwo(left, right, language), rarity, nameComparer()).map(({ rule, weight }) => [rule, Number((weight / RULES[rule].weight).toFixed(2))]))

  it.each<[string, MeetingSketch, MeetingSketch, Record<string, number>]>([
    ['the same two: the guest tells, the host a little', { hosts: [host], guests: [mendoza] }, { hosts: [host], guests: [mendoza] }, { 'person.same': 1, 'person.more': 0.3, 'host.same': 1 }],
    ['the same two, told from either end', { hosts: [host], guests: [mendoza] }, { hosts: [mendoza], guests: [host] }, { 'person.same': 1, 'person.more': 1 }],
    ['one host and two guests', { hosts: [host], guests: [mendoza] }, { hosts: [host], guests: [moussavou] }, { 'person.same': 0.3, 'host.same': 1, 'counterpart.across': 1 }],
    ['one host, and a guest of whom one paper has the surname and another office', { hosts: [host], guests: [moussavou] }, { hosts: [host], guests: [{ name: of.surname, function: 'police-chief' }] }, { 'person.same': 0.3, 'host.same': 1, 'person.similar': 0.6 }],
    ['two guests of hosts without a name', { guests: [mendoza] }, { guests: [moussavou] }, { 'counterpart.other': 1 }],
    ['two guests of one visit', { kind: 'visit', guests: [mendoza] }, { kind: 'visit', guests: [moussavou] }, { 'counterpart.other-of-visit': 1 }],
    ['one guest of several, whom both name', { guests: [mendoza, moussavou] }, { guests: [mendoza, tanabe] }, { 'person.same': 1 }],
    ['a guest without a name in one, of the same office and country', { guests: [mendoza] }, { guests: [chief] }, { 'function.same': 1 }],
    ['a guest without a name in one, of another office', { guests: [mendoza] }, { guests: [{ function: 'ambassador', country: 'PE' }] }, { 'function.other': 1 }],
    ['a guest without a name in one, of another country', { guests: [mendoza] }, { guests: [{ function: 'police-chief', country: 'GA' }] }, {}],
    ['nobody', {}, {}, {}],
  ])('%s', (_, left, right, rules) => {
    expect(judge(left, right)).toEqual(rules)
    expect(judge(right, left)).toEqual(rules)
  })

  it('a guest whose given name is another: too far apart for one person, too close for two', () => {
    const [rules, back] = [judge({ guests: [mendoza] }, { guests: [{ ...mendoza, name: of.cousin }] }), judge({ guests: [{ ...mendoza, name: of.cousin }] }, { guests: [mendoza] })]
    expect(Object.keys(rules)).toEqual(['person.similar'])
    expect(rules).toEqual(back)
  })

  it('the one who is everywhere proves little', () => {
    const known: Rarity = (kind) => (kind === 'person' ? 0.1 : 1)
    expect(judge({ guests: [mendoza] }, { guests: [mendoza] }, known)).toEqual({ 'person.same': 0.1 })
  })
})
