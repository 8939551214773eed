import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { compareTexts, listSharedFigures, listSharedTerms, measureOverlap } from '@/lib/linking/compare-texts'
import { listConcepts } from '@/lib/linking/concepts'
import { packTerms, TERM_KINDS, type TermKind } from '@/lib/linking/packed-terms'
import { bagTerms } from '@/lib/linking/term-bags'
import { profileTerms, type TermProfile } from '@/lib/linking/term-profile'
import { paragraphOffsets, spotOf } from '@/lib/linking/text-spots'
import { Vocabulary } from '@/lib/linking/vocabulary'
import { weighText } from '@/lib/linking/weighed-text'
import type { WordWeights } from '@/lib/linking/word-weights'
import type { Annotation } from '@/lib/model/annotation'
import { makeArticle } from '../support/annotation-factory'

/** Some mean the same as another, and some several things, so that one word is found in more than one way. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['ministre', 'sécurité', 'police', 'coopération', 'migration', 'Berg', 'Rabat', 'Diallo', 'lits', '240', '35', 'port', 'hôpital', 'accord', 'université', 'audience', 'accueil', 'achat', 'acheter'],
  ar: ['الوزير', 'الأمن', 'الشرطة', 'التعاون', 'الهجرة', 'بيرغ', 'الرباط', 'ديالو', 'سرير', '240', '35', 'ميناء', 'مستشفى', 'اتفاق', 'جامعة', 'استقبال', 'استقبل', 'شراء', 'اقتناء'],
}

interface Told {
  annotation: Annotation
  profile: TermProfile
}

function tell(language: Language, words: readonly string[]): Told {
  const annotation: Annotation = { ...makeArticle({ key: 'a', language }).annotation, paragraphs: [{ kind: 'body', text: words.join(' '), language }] }
  return { annotation, profile: profileTerms(annotation, [0]) }
}

/** A term of a kind weighs by its spelling, in words of no language more than in another. */
const MOST = 4
const weightOf = (kind: TermKind, term: string): number => 0.25 + ([...`${kind} ${term}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 13) / 4

/** The pair as the program compares it. */
function weigh(...texts: readonly Told[]) {
  const vocabulary = new Vocabulary()
  const bags = texts.map(({ annotation, profile }) => bagTerms(packTerms(profile, annotation.paragraphs), profile.language, vocabulary))
  const weights = new Map<number, number>()
  for (const { profile } of texts) {
    for (const term of profile.words.keys()) weights.set(vocabulary.word(term, profile.language), weightOf('words', term))
    for (const term of profile.names.keys()) weights.set(vocabulary.name(term), weightOf('names', term))
    for (const term of profile.figures.keys()) weights.set(vocabulary.figure(term), weightOf('figures', term))
  }
  const words: WordWeights = { weigh: (term) => weights.get(term) ?? NaN, most: MOST }
  const [left, right] = bags.map((bag) => weighText(bag, words, vocabulary))
  if (left === undefined || right === undefined) throw new Error('two texts are compared')
  return [left, right] as const
}

/** The same with maps of strings. */
function weightsOf({ profile }: Told, kind: TermKind): Map<string, number> {
  return new Map(Array.from(profile[kind], ([term, { count }]) => [term, weightOf(kind, term) * (1 + Math.log(count))]))
}

const total = (weights: Iterable<number>): number => [...weights].reduce((sum, weight) => sum + weight, 0)

/** What of a text is found in another: the weight of that, how many terms it is, and the weight of all that could be. */
function findIn(one: Told, other: Told): { found: number; terms: number; all: number } {
  const isSame = one.profile.language === other.profile.language
  const [found, all]: [number[], number[]] = [[], []]
  const take = (weight: number, isFound: boolean): void => {
    all.push(weight)
    if (isFound) found.push(weight)
  }
  const theirs = new Set([...other.profile.words.keys()].flatMap((word) => listConcepts(word, other.profile.language)))
  for (const [term, weight] of weightsOf(one, 'words')) {
    const concepts = listConcepts(term, one.profile.language)
    if (isSame) take(weight, other.profile.words.has(term))
    else if (concepts.length > 0) take(weight, concepts.some((concept) => theirs.has(concept)))
  }
  for (const kind of isSame ? [] : (['names', 'figures'] as const)) {
    for (const [term, weight] of weightsOf(one, kind)) take(weight, other.profile[kind].has(term))
  }
  return { found: total(found), terms: found.length, all: total(all) }
}

function compareSlowly(left: Told, right: Told) {
  const [ofLeft, ofRight] = [findIn(left, right), findIn(right, left)]
  const figures = ([one, other]: readonly [Told, Told]): number => {
    const weights = weightsOf(one, 'figures')
    return weights.size === 0 ? 0 : total([...weights].flatMap(([figure, weight]) => (other.profile.figures.has(figure) ? weight : []))) / total(weights.values())
  }
  return {
    overlap: ofLeft.all * ofRight.all === 0 ? 0 : Math.sqrt((ofLeft.found / ofLeft.all) * (ofRight.found / ofRight.all)),
    rareness: ofLeft.terms === 0 ? 0 : Math.max(ofLeft.found / ofLeft.terms, ofRight.found / ofRight.terms) / MOST,
    figureOverlap: Math.sqrt(figures([left, right]) * figures([right, left])),
  }
}

const text = fc.constantFrom('fr' as const, 'ar' as const).chain((language) => fc.array(fc.constantFrom(...WORDS[language]), { maxLength: 25 }).map((words) => tell(language, words)))

describe('comparing two texts', () => {
  it('gives what maps of strings give, in any two languages', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { overlap, rareness, figureOverlap } = compareSlowly(left, right)
        const [one, other] = weigh(left, right)
        expect(compareTexts(one, other)).toEqual({ overlap: expect.closeTo(overlap, 4), rareness: expect.closeTo(rareness, 4), figureOverlap: expect.closeTo(figureOverlap, 4) })
        expect(measureOverlap(one, other)).toBe(compareTexts(one, other).overlap)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same from either side, in any two languages', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [one, other] = weigh(left, right)
        const [there, back] = [compareTexts(one, other), compareTexts(other, one)]
        expect(back.overlap).toBeCloseTo(there.overlap, 6)
        expect(back.figureOverlap).toBeCloseTo(there.figureOverlap, 6)
        expect(back.rareness).toBeCloseTo(there.rareness, 6)
        if (one.language !== other.language) return
        expect(listSharedTerms(other, one)).toHaveLength(listSharedTerms(one, other).length)
      }),
    )
  })

  it.each(['fr', 'ar'] as const)('finds a text whole in itself, and nothing in an empty one (%s)', (language) => {
    const whole = tell(language, WORDS[language])
    expect(compareTexts(...weigh(whole, whole))).toMatchObject({ overlap: expect.closeTo(1), figureOverlap: expect.closeTo(1) })
    expect(compareTexts(...weigh(whole, tell(language, [])))).toEqual({ overlap: 0, rareness: 0, figureOverlap: 0 })
    expect(compareTexts(...weigh(whole, tell(language === 'fr' ? 'ar' : 'fr', [])))).toEqual({ overlap: 0, rareness: 0, figureOverlap: 0 })
  })

  it('meets across languages by the lexicon, by names and by figures, and not by words that it cannot translate', () => {
    const overlapOf = (french: string[], arabic: string[]) => measureOverlap(...weigh(tell('fr', french), tell('ar', arabic)))
    expect(overlapOf(['ministre'], ['الوزير'])).toBeCloseTo(1)
    expect(overlapOf(['Moussavou'], ['موسافو'])).toBeCloseTo(1)
    expect(overlapOf(['832'], ['832'])).toBeCloseTo(1)
    expect(overlapOf(['ministre'], ['الهجرة'])).toBe(0)
    expect(overlapOf(['ministre', 'zzyzx'], ['الوزير'])).toBeCloseTo(1)
  })
})

describe('what two texts share', () => {
  const known = tell('fr', ['ministre', 'hôpital', '240', 'lits', 'Rabat'])

  it('is listed with its places in both, the most telling first', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        if (left.profile.language !== right.profile.language) return
        const [one, other] = weigh(left, right)
        const spots = ({ annotation, profile }: Told, kind: TermKind, term: string) => spotOf(profile[kind].get(term)?.span ?? null, paragraphOffsets(annotation.paragraphs))
        const expected = (kind: TermKind) => [...weightsOf(left, kind)].filter(([term]) => right.profile[kind].has(term)).map(([term, weight]) => ({ weight: expect.closeTo(weight, 4), left: spots(left, kind, term), right: spots(right, kind, term) }))
        const [terms, figures] = [listSharedTerms(one, other), listSharedFigures(one, other)]
        expect(terms).toHaveLength(expected('words').length)
        expect(terms).toEqual(expect.arrayContaining(expected('words')))
        expect(figures).toEqual(expect.arrayContaining(expected('figures')))
        expect(terms.map(({ weight }) => weight)).toEqual(terms.map(({ weight }) => weight).toSorted((first, second) => second - first))
      }),
    )
  })

  it('stands where each language has it', () => {
    const arabic = tell('ar', ['يضم', 'المستشفى', '240', 'سريرا'])
    const [one, other] = weigh(known, arabic)
    const hospital = { left: 'ministre '.length * 256 + 'hôpital'.length, right: 'يضم '.length * 256 + 'المستشفى'.length }
    expect(listSharedTerms(one, other)).toContainEqual({ weight: expect.any(Number), ...hospital })
    expect(listSharedFigures(one, other)).toEqual([{ weight: expect.any(Number), left: 'ministre hôpital '.length * 256 + 3, right: 'يضم المستشفى '.length * 256 + 3 }])
  })
})

describe('a weighed text', () => {
  it('has each term with its weight, dampened by how often it is used, and their sum', () => {
    fc.assert(
      fc.property(text, (told) => {
        const [weighed] = weigh(told, told)
        for (const kind of TERM_KINDS) {
          const expected = [...weightsOf(told, kind).values()].toSorted((one, other) => one - other)
          expect(Array.from(weighed[kind].weights).toSorted((one, other) => one - other)).toEqual(expected.map((weight) => expect.closeTo(weight, 4)))
          expect(weighed[kind].total).toBeCloseTo(total(expected), 3)
          expect(Array.from(weighed[kind].ids)).toEqual(Array.from(weighed[kind].ids).toSorted((one, other) => one - other))
        }
        const translatable = [...weightsOf(told, 'words')].filter(([term]) => listConcepts(term, told.profile.language).length > 0)
        expect(weighed.translatable).toBeCloseTo(total(translatable.map(([, weight]) => weight)), 3)
        expect(weighed.concepts).toHaveLength(translatable.flatMap(([term]) => listConcepts(term, told.profile.language)).length)
      }),
    )
  })
})
