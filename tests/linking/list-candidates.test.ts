import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorDay } from '@/lib/linking/date-clue'
import { listCandidates } from '@/lib/linking/list-candidates'
import { factsOf, rarityOfFact } from '@/lib/linking/rarity'
import { surveyArticles, type Survey } from '@/lib/linking/survey-articles'
import type { Unit } from '@/lib/linking/unit'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'
import { inventedCollections } from '../support/invented-collections'

const survey = (sketches: readonly ArticleSketch[]): Survey => surveyArticles(sketches.map(makeArticle), [])
const listPairs = ({ units, collection }: Survey): string[] =>
  Array.from(listCandidates(units, collection), ({ left, right }) => `${units[left]?.key} ${units[right]?.key}`)

/**
 * Keys of a unit with their weights: facts, whoever is named beside them, a run of the text, and the 24 most telling
 * words and meanings.
 */
function listKeys(unit: Unit, { rarity, vocabulary }: Survey['collection']): (readonly [string, number])[] {
  const { words, names, figures } = unit.text
  const terms: [number, number][] = []
  words.ids.forEach((id, at) => [id, ...vocabulary.conceptsOf(id)].forEach((term) => terms.push([term, words.weights[at] ?? 0])))
  for (const { ids, weights } of [names, figures]) ids.forEach((id, at) => terms.push([id, weights[at] ?? 0]))
  const distinct = [...Map.groupBy(terms, ([term]) => term)].map(([term, found]): [number, number] => [term, Math.max(...found.map(([, weight]) => weight))])
  const best = distinct.toSorted(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other).slice(0, 24)
  const beside = [...unit.article.mentioned.keys()].filter((id) => !unit.people.includes(id))
  return [
    ...factsOf(unit).map((fact) => [fact, 4 * rarityOfFact(fact, rarity)] as const),
    ...beside.map((id) => [`person:${id}`, rarity('person', id)] as const),
    ...Array.from(unit.article.copy.hashes).slice(0, 1).map((hash) => [`copy:${hash}`, 4] as const),
    ...best.map(([term, weight]) => [`term:${term}`, weight] as const),
  ].filter(([, weight]) => weight > 0)
}

function monthOf({ clue }: Unit): number | null {
  const day = anchorDay(clue)
  return day === null ? null : Math.floor(day / 31)
}

/** All pairs scored one by one: what each shares with the other, within reach, and the best of each language kept. */
function listSlowly({ units, collection }: Survey): string[] {
  const keys = units.map((unit) => listKeys(unit, collection))
  const months = units.map(monthOf)
  const isNear = (one: number, other: number): boolean => {
    const [month, otherMonth] = [months[one] ?? null, months[other] ?? null]
    return month === null || otherMonth === null || Math.abs(month - otherMonth) <= 1
  }
  const score = (one: number, other: number): number =>
    (keys[one] ?? []).reduce((sum, [key, weight]) => sum + ((keys[other] ?? []).some(([known]) => known === key) ? weight : 0), 0)
  const pairs = units.flatMap((_, at) =>
    ['fr', 'ar'].flatMap((language) => {
      const ranked = units
        .flatMap((unit, other) => (other !== at && unit.article.language === language && isNear(at, other) && score(at, other) > 0 ? [{ other, score: score(at, other) }] : []))
        .toSorted((one, other) => other.score - one.score || one.other - other.other)
      return ranked.slice(0, 15).filter((found, rank) => rank < 6 || found.score >= 0.4 * (ranked[0]?.score ?? 0)).map(({ other }) => [Math.min(at, other), Math.max(at, other)] as const)
    }),
  )
  return [...new Set(pairs.toSorted(([a, b], [c, d]) => a - c || b - d).map(([left, right]) => `${units[left]?.key} ${units[right]?.key}`))]
}

describe('the pairs worth comparing', () => {
  it('are those that a slow look at all pairs gives', () => {
    fc.assert(
      fc.property(inventedCollections, (sketches) => {
        const surveyed = survey(sketches)
        expect(listPairs(surveyed)).toEqual(listSlowly(surveyed))
      }),
      { numRuns: 60 },
    )
  })

  const guest = { name: 'Olivier Moussavou', country: 'GA' }
  const arabicGuest = { name: 'أوليفيي موسافو', country: 'GA' }

  it.each([
    ['of one month', '2026-01-21', '2026-01-22', true],
    ['of two months beside each other', '2026-01-31', '2026-02-02', true],
    ['a year apart', '2026-01-21', '2025-01-21', false],
    ['of which one has no date', '2026-01-21', null, true],
    ['of which none has a date', null, null, true],
  ])('are meetings %s, in both languages: %s and %s', (_, first, second, expected) => {
    const dated = (date: string | null) => (date === null ? {} : { date: dayOf(date) })
    const pairs = listPairs(survey([
      { key: 'a', meetings: [{ guests: [guest], ...dated(first) }] },
      { key: 'b', language: 'ar', meetings: [{ guests: [arabicGuest], ...dated(second) }] },
    ]))
    expect(pairs).toEqual(expected ? ['a#0 b#0'] : [])
  })

  it('are none where nothing is shared', () => {
    expect(listPairs(survey([{ key: 'a', text: 'La pêche reprend' }, { key: 'b', language: 'ar', text: 'افتتح المستشفى' }, { key: 'c', text: '' }]))).toEqual([])
  })

  it('meet by a word that the lexicon translates', () => {
    expect(listPairs(survey([{ key: 'a', text: 'hôpital' }, { key: 'b', language: 'ar', text: 'مستشفى' }]))).toEqual(['a# b#'])
  })

  it('count a meaning once for each unit, in however many of its words it is', () => {
    // Counted for each word, the meaning would seem to be in 400 units, too many for it to say anything.
    const many = Array.from({ length: 200 }, (_, at): ArticleSketch => ({ key: `b${100 + at}`, language: 'ar', text: 'استقبال استقبل' }))
    const pairs = listPairs(survey([{ key: 'a', text: 'accueil' }, ...many]))
    expect(pairs.filter((pair) => pair.startsWith('a# '))).not.toEqual([])
  })

  it('are few for each unit, however many share a word, and each language has places of its own', () => {
    const many = (language: 'fr' | 'ar', prefix: string, word: string) => Array.from({ length: 60 }, (_, at): ArticleSketch => ({ key: `${prefix}${100 + at}`, language, text: word }))
    const pairs = listPairs(survey([...many('fr', 'a', 'hôpital'), ...many('ar', 'b', 'مستشفى')]))
    // Each names at most 15 of either language; further ones may name it.
    expect(pairs.length).toBeLessThanOrEqual(120 * 30)
    const last = pairs.filter((pair) => pair.includes('a159#'))
    expect(last.filter((pair) => pair.includes(' b'))).toHaveLength(15)
    expect(last.filter((pair) => !pair.includes(' b'))).toHaveLength(15)
  })

  it('are not found by what everybody has in one month, but still by what few have', () => {
    const crowd = Array.from({ length: 310 }, (_, at): ArticleSketch => ({ key: `a${1000 + at}`, text: 'hôpital', published: '2026-01-21' }))
    expect(listPairs(survey(crowd)).length).toBe(0)
    const telling = [{ key: 'z1', text: 'hôpital Moussavou', published: '2026-01-21' }, { key: 'z2', language: 'ar' as const, text: 'مستشفى موسافو', published: '2026-01-22' }]
    expect(listPairs(survey([...crowd, ...telling]))).toEqual(['z1# z2#'])
  })

  it.each([[300, '2026-01-21'], [301, '2026-01-21'], [700, '2026-01-21'], [301, null]] as const)('connect %d like reports of one meeting of %s, in two languages, and are few for each', (size, day) => {
    const date = day === null ? {} : { date: dayOf(day) }
    const { units, collection } = survey(Array.from({ length: size }, (_, at): ArticleSketch => ({
      key: `a${1000 + at}`,
      ...(at % 3 === 0 ? { language: 'ar', meetings: [{ guests: [arabicGuest], ...date }] } : { meetings: [{ guests: [guest], ...date }] }),
    })))
    const pairs = [...listCandidates(units, collection)]
    const reached = new Set([0])
    for (let before = 0; before < reached.size;) {
      before = reached.size
      for (const { left, right } of pairs) if (reached.has(left) || reached.has(right)) reached.add(left).add(right)
    }
    expect(reached.size).toBe(size)
    expect(pairs.length).toBeLessThanOrEqual(30 * size)
  })

  it.each([[100, 15], [200, 0]])('are looked for by an undated unit in all years together: a word that %d of each of two years have gives %d', (size, expected) => {
    const year = (published: string): ArticleSketch[] => Array.from({ length: size }, (_, at) => ({ key: `${published}-${100 + at}`, language: 'ar', text: 'مستشفى', published }))
    // Its key is the last, so that those of the years, who are all alike, do not name it.
    const pairs = listPairs(survey([...year('2019-01-21'), ...year('2024-06-26'), { key: 'z', language: 'ar', text: 'مستشفى' }]))
    expect(pairs.filter((pair) => pair.endsWith(' z#'))).toHaveLength(expected)
  })
})
