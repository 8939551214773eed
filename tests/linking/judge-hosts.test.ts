import { describe, expect, it } from 'vitest'
import { nameComparer } from '@/lib/linking/compare-names'
import { judgeHosts } from '@/lib/linking/judge-hosts'
import type { Rarity } from '@/lib/linking/rarity'
import { RULES } from '@/lib/linking/weights'
import { dayOf, type MeetingSketch } from '../support/annotation-factory'
import { unitsOfTwo } from '../support/units-of-two'

const HALF: Rarity = () => 0.5
const names = {
  fr: { one: 'Nadia Berrada', other: 'Karim Tazi', abroad: 'Paul Martin', guest: 'Ricardo Quispe', misspelt: 'Nadia Berada' },
  ar: { one: 'نادية برادة', other: 'كريم التازي', abroad: 'بول مارتان', guest: 'ريكاردو كيسبي', misspelt: 'نادية براده' },
}

describe.each(['fr', 'ar'] as const)('who received (%s)', (language) => {
  const of = names[language]
  const one = { name: of.one, function: 'interior-minister', country: 'MA' }
  const other = { name: of.other, function: 'justice-minister', country: 'MA' }
  const abroad = { name: of.abroad, function: 'interior-minister', country: 'FR' }
  const guest = { name: of.guest, function: 'police-chief', country: 'PE' }
  const chief = { function: 'police-chief', country: 'MA' }
  const minister = { function: 'interior-minister', country: 'MA' }
  const judge = (left: MeetingSketch, right: MeetingSketch) =>
    judgeHosts(...unitsOfTwo(left, right, language), HALF, nameComparer()).map(({ rule, weight }) => [rule, Number((weight / RULES[rule].weight).toFixed(2))])

  it.each<[string, MeetingSketch, MeetingSketch, unknown[]]>([
    ['is the same', { hosts: [one] }, { hosts: [one] }, [['host.same', 0.5]]],
    ['is another', { hosts: [one] }, { hosts: [other] }, [['host.other', 1]]],
    ['is the same with a slip in the name', { hosts: [one] }, { hosts: [{ ...one, name: of.misspelt }] }, [['host.same', 0.5]]],
    ['is told as the guest by the other', { hosts: [one], guests: [guest] }, { hosts: [guest], guests: [one] }, []],
    ['is another, of one visit', { kind: 'visit', hosts: [one], guests: [guest] }, { kind: 'visit', hosts: [other], guests: [guest] }, [['host.other-of-visit', 1]]],
    ['is another, of one who came from elsewhere and stayed two days', { hosts: [one], guests: [guest], date: dayOf('2026-01-20') }, { hosts: [other], guests: [guest], date: dayOf('2026-01-21') }, [['host.other-of-visit', 1]]],
    ['is another, of one who came again a month later', { hosts: [one], guests: [guest], date: dayOf('2026-01-20') }, { hosts: [other], guests: [guest], date: dayOf('2026-02-21') }, [['host.other', 1]]],
    ['is another, of another country, of the same guest', { hosts: [one], guests: [guest], date: dayOf('2026-01-20') }, { hosts: [abroad], guests: [guest], date: dayOf('2026-01-21') }, [['host.other', 1]]],
    ['is of the country that the other has across the table', { hosts: [one], guests: [{ function: 'ambassador', country: 'FR' }] }, { hosts: [abroad], guests: [chief] }, []],
    ['is not told of a conference', { kind: 'conference', hosts: [one] }, { kind: 'conference', hosts: [other] }, []],
    ['is not named by one', { hosts: [one] }, { hosts: [minister] }, []],
    ['has another office, and no name in one', { hosts: [one] }, { hosts: [chief] }, [['host.other-function', 1]]],
    ['has an office that many hold, and no name in one', { hosts: [one] }, { hosts: [{ function: 'director', country: 'MA' }] }, []],
    ['has an office that many hold, in another country', { hosts: [one] }, { hosts: [{ function: 'director', country: 'FR' }] }, [['host.other-function', 1]]],
    ['is told by neither', {}, {}, []],
  ])('%s', (_, left, right, clues) => {
    expect(judge(left, right)).toEqual(clues)
    expect(judge(right, left)).toEqual(clues)
  })
})
