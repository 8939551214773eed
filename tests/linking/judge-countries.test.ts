import { describe, expect, it } from 'vitest'
import { judgeCountries } from '@/lib/linking/judge-countries'
import type { Rarity } from '@/lib/linking/rarity'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { RULES } from '@/lib/linking/weights'
import type { Mention } from '@/lib/model/annotation'
import { makeArticle, type MeetingSketch } from '../support/annotation-factory'
import { unitsOfTwo } from '../support/units-of-two'

const ALL_RARE: Rarity = () => 1
/** A collection in which Morocco is everywhere. */
const HOME: Rarity = (_, key) => (key === 'MA' ? 0.05 : 1)

/** A collection of which every meeting has it. */
const EVERYWHERE: Rarity = (_, key) => (key === 'MA' ? 0 : 1)

const minister = { function: 'interior-minister' }
const atHome = { ...minister, country: 'MA' }
const from = (country: string) => ({ function: 'ambassador', country })
const judge = (left: MeetingSketch, right: MeetingSketch, rarity: Rarity, language: 'fr' | 'ar' = 'fr') =>
  judgeCountries(...unitsOfTwo(left, right, language), rarity).map(({ rule, value, weight }) => [rule, value, Number((weight / RULES[rule].weight).toFixed(2))])

describe.each(['fr', 'ar'] as const)('the countries of two meetings (%s)', (language) => {
  it.each<[string, MeetingSketch, MeetingSketch, Rarity, unknown[]]>([
    ['of guests agree', { hosts: [atHome], guests: [from('GA')] }, { hosts: [atHome], guests: [from('GA')] }, ALL_RARE, [['country.same', 'GA', 1]]],
    ['of guests clash', { hosts: [atHome], guests: [from('FR')] }, { hosts: [atHome], guests: [from('ES')] }, ALL_RARE, [['country.other', 'FR / ES', 1]]],
    ['of guests clash in one town of a host who is of no told country', { hosts: [minister], guests: [from('FR')], place: 'rabat' }, { hosts: [minister], guests: [from('ES')], place: 'rabat' }, ALL_RARE, [['country.other', 'FR / ES', 1]]],
    ['of guests clash where one host is told to be of the country of the town', { hosts: [atHome], guests: [from('FR')], place: 'rabat' }, { hosts: [minister], guests: [from('ES')], place: 'rabat' }, ALL_RARE, [['country.other', 'FR / ES', 1]]],
    ['of guests agree in one town, and are told rather than the town’s', { hosts: [minister], guests: [from('FR')], place: 'rabat' }, { hosts: [minister], guests: [from('FR')], place: 'rabat' }, ALL_RARE, [['country.same', 'FR', 1]]],
    ['are the town’s, where one does not say who came', { hosts: [minister], place: 'rabat' }, { hosts: [minister], guests: [from('ES')], place: 'rabat' }, ALL_RARE, [['country.same', 'MA', 1]]],
    ['do not clash by a town alone', { hosts: [minister], place: 'rabat' }, { hosts: [minister], guests: [from('ES')] }, ALL_RARE, []],
    ['agree on whom one visited and the other was received by', { kind: 'visit', guests: [from('FR')], place: 'paris' }, { hosts: [from('FR')], guests: [atHome], place: 'paris' }, ALL_RARE, [['country.same', 'FR', 1]]],
    ['are not asked of the one that receives in both', { hosts: [atHome] }, { hosts: [atHome] }, ALL_RARE, []],
    ['are not asked of the one that is everywhere', { guests: [atHome] }, { guests: [atHome] }, HOME, []],
    ['clash as much as the more common of them is rare', { guests: [atHome] }, { guests: [from('ES')] }, HOME, [['country.other', 'MA / ES', 0.05]]],
    ['say nothing where one of them is in every meeting', { guests: [atHome] }, { guests: [from('ES')] }, EVERYWHERE, []],
    ['are not told on one side', { hosts: [minister] }, { hosts: [minister], guests: [from('ES')] }, ALL_RARE, []],
  ])('%s', (_, left, right, rarity, clues) => {
    expect(judge(left, right, rarity, language)).toEqual(clues)
    expect(judge(right, left, rarity, language)).toEqual(clues.map((found) => (Array.isArray(found) ? [found[0], String(found[1]).split(' / ').reverse().join(' / '), found[2]] : found)))
  })
})

describe('a meeting that does not say with whom', () => {
  it.each([['fr', 'Le Gabon attend', 'Gabon', 'ES', false], ['fr', 'Le Gabon attend', 'Gabon', 'GA', true], ['ar', 'الغابون ينتظر', 'الغابون', 'GA', true]] as const)('is tied by the country of which its article speaks (%s: %s)', (language, text, word, country, isTied) => {
    const start = text.indexOf(word)
    const spoken: Mention = { kind: 'country', key: 'GA', text: word, span: { paragraph: 0, start, end: start + word.length } }
    const { key, annotation } = makeArticle({ key: 'b', language, text, meetings: [{ hosts: [minister] }] })
    const articles = [makeArticle({ key: 'a', meetings: [{ hosts: [atHome], guests: [from(country)] }] }), { key, annotation: { ...annotation, mentions: [spoken] } }]
    const [one, other] = surveyArticles(articles, []).units
    if (one === undefined || other === undefined) throw new Error('no units')
    for (const clues of [judgeCountries(one, other, ALL_RARE), judgeCountries(other, one, ALL_RARE)]) {
      expect(clues.map(({ rule, value, weight }) => [rule, value, weight])).toEqual(isTied ? [['country.spoken', 'GA', RULES['country.spoken'].weight]] : [])
    }
  })
})
