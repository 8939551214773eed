import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTerms, TERM_KINDS } from '@/lib/linking/packed-terms'
import { bagProfile, bagTerms, uniteBags, type TermBags } from '@/lib/linking/term-bags'
import { profileTerms, type TermProfile } from '@/lib/linking/term-profile'
import { paragraphOffsets, spotOf } from '@/lib/linking/text-spots'
import { Vocabulary } from '@/lib/linking/vocabulary'
import type { Annotation } from '@/lib/model/annotation'
import { makeArticle } from '../support/annotation-factory'

const SENTENCES = {
  fr: ['Le ministre a reçu Anna Berg.', 'Anna Berg repart avec 240 lits.', 'Les lits du ministre, dit Anna.', '832 morts à Khartoum', ''],
  ar: ['استقبل الوزير آنا بيرغ.', 'غادرت آنا بيرغ ومعها 240 سريرا.', 'أسرة الوزير كما قالت آنا.', '832 قتيلا في الخرطوم', ''],
}
const languages = ['fr', 'ar'] as const

function articleOf(language: 'fr' | 'ar', texts: readonly string[], title = ''): Annotation {
  return { ...makeArticle({ key: 'a', language, title }).annotation, paragraphs: texts.map((text) => ({ kind: 'body', text, language })) }
}

const all = (texts: readonly string[]) => texts.map((_, at) => at)
const numberOf = (vocabulary: Vocabulary, kind: (typeof TERM_KINDS)[number], term: string, language: 'fr' | 'ar') =>
  kind === 'words' ? vocabulary.word(term, language) : kind === 'names' ? vocabulary.name(term) : vocabulary.figure(term)

/** What a bag has to hold, by the profile: id, count and spot of each term, ascending by id. */
function listExpected(profile: TermProfile, kind: (typeof TERM_KINDS)[number], vocabulary: Vocabulary, offsets: readonly number[]): number[][] {
  return [...profile[kind]]
    .map(([term, { count, span }]) => [numberOf(vocabulary, kind, term, profile.language), count, spotOf(span, offsets)])
    .toSorted(([one = 0], [other = 0]) => one - other)
}

const listBag = ({ ids, counts, spots }: TermBags['words']) => Array.from(ids, (id, at) => [id, counts[at], spots[at]])
const countBag = (bags: TermBags) => TERM_KINDS.map((kind) => Array.from(bags[kind].ids, (id, at) => [id, bags[kind].counts[at]]))

const sentencesOf = (language: 'fr' | 'ar') => fc.array(fc.constantFrom(...SENTENCES[language]), { minLength: 1, maxLength: 4 })
const texts = fc.constantFrom(...languages).chain((language) => sentencesOf(language).map((list) => ({ language, list })))

describe('the terms of a text as numbers', () => {
  it.each(languages)('keep counts and places, by ascending number (%s)', (language) => {
    fc.assert(
      fc.property(sentencesOf(language), fc.constantFrom('', ...SENTENCES[language]), (list, title) => {
        const vocabulary = new Vocabulary()
        // Numbers that others took first, so that terms do not come in the order of their numbers.
        for (const sentence of SENTENCES[language].toReversed()) bagProfile(profileTerms(articleOf(language, [sentence]), [0]), vocabulary)
        const annotation = articleOf(language, list, title)
        const profile = profileTerms(annotation, all(list))
        const bags = bagTerms(packTerms(profile, annotation.paragraphs), language, vocabulary)
        for (const kind of TERM_KINDS) expect(listBag(bags[kind])).toEqual(listExpected(profile, kind, vocabulary, paragraphOffsets(annotation.paragraphs)))
      }),
    )
  })

  it.each(languages)('are the same whether they were packed or not, but for their places (%s)', (language) => {
    const vocabulary = new Vocabulary()
    const annotation = articleOf(language, SENTENCES[language])
    const profile = profileTerms(annotation, all(SENTENCES[language]))
    expect(countBag(bagProfile(profile, vocabulary))).toEqual(countBag(bagTerms(packTerms(profile, annotation.paragraphs), language, vocabulary)))
  })
})

describe('the terms of several texts as one', () => {
  it('are those of the joined text', () => {
    fc.assert(
      fc.property(texts, ({ language, list }) => {
        const vocabulary = new Vocabulary()
        // The first of no paragraphs is the lead, whose words count more: a blank one keeps all alike.
        const bagOf = (...paragraphs: string[]) => bagProfile(profileTerms(articleOf(language, ['', ...paragraphs]), all(['', ...paragraphs])), vocabulary)
        expect(countBag(uniteBags(list.map((sentence) => bagOf(sentence))))).toEqual(countBag(bagOf(...list)))
      }),
    )
  })

  it('stand where the first of them has them', () => {
    const vocabulary = new Vocabulary()
    const [left, right] = [['Rabat reçoit Berg.'], ['', 'Berg quitte Rabat.']].map((list) => {
      const annotation = articleOf('fr', list)
      return bagTerms(packTerms(profileTerms(annotation, all(list)), annotation.paragraphs), 'fr', vocabulary)
    })
    if (left === undefined || right === undefined) throw new Error('no bags')
    const united = new Map(listBag(uniteBags([left, right]).words).map(([id, , spot]) => [id, spot]))
    for (const [id, , spot] of listBag(left.words)) expect(united.get(id)).toBe(spot)
    for (const [id, , spot] of listBag(right.words)) if (!left.words.ids.includes(id ?? -1)) expect(united.get(id)).toBe(spot)
  })

  it('need one text at least', () => {
    expect(() => uniteBags([])).toThrow(RangeError)
  })
})
