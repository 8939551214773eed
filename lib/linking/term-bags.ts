import type { Language } from '@/lib/languages'
import { ownNumbers, type Numbers } from './number-arena'
import type { PackedBag, PackedTerms, TermKind } from './packed-terms'
import type { TermProfile, TermUse } from './term-profile'
import { IN_TITLE } from './text-spots'
import type { Vocabulary } from './vocabulary'

/** One kind of terms of a text as numbers of a vocabulary, ascending, with how often and where first. */
export interface Bag {
  ids: Int32Array
  counts: Int32Array
  spots: Int32Array
}

/** The terms of a text as numbers. */
export interface TermBags extends Record<TermKind, Bag> {
  language: Language
}

type NumberOf = (term: string) => number

/**
 * The packed terms of a text in the numbers of a vocabulary; how often each is used lives in `passing`, since it is
 * forgotten first.
 */
export function bagTerms(packed: PackedTerms, language: Language, vocabulary: Vocabulary, numbers: Numbers = ownNumbers, passing = numbers): TermBags {
  const unpack = ({ terms, counts, spots }: PackedBag, numberOf: NumberOf): Bag => toBag(terms === '' ? [] : terms.split(' '), counts, spots, numberOf, numbers, passing)
  return {
    language,
    words: unpack(packed.words, (term) => vocabulary.word(term, language)),
    names: unpack(packed.names, (term) => vocabulary.name(term)),
    figures: unpack(packed.figures, (term) => vocabulary.figure(term)),
  }
}

/** The same from terms that were just found; where they stand is not kept. */
export function bagProfile({ language, words, names, figures }: TermProfile, vocabulary: Vocabulary): TermBags {
  const bag = (uses: ReadonlyMap<string, TermUse>, numberOf: NumberOf): Bag =>
    toBag([...uses.keys()], Array.from(uses.values(), ({ count }) => count), [], numberOf, ownNumbers)
  return {
    language,
    words: bag(words, (term) => vocabulary.word(term, language)),
    names: bag(names, (term) => vocabulary.name(term)),
    figures: bag(figures, (term) => vocabulary.figure(term)),
  }
}

/** Places of a text that one number can hold beside an id. */
const PLACES = 0x10_0000

function toBag(terms: readonly string[], counts: readonly number[], spots: readonly number[], numberOf: NumberOf, numbers: Numbers, passing = numbers): Bag {
  // Id and place in one number: sorting numbers is many times faster than sorting by a function.
  const order = new Float64Array(Math.min(terms.length, PLACES))
  for (let at = 0; at < order.length; at++) order[at] = numberOf(terms[at] ?? '') * PLACES + at
  order.sort()
  const bag: Bag = { ids: numbers.ints(order.length), counts: passing.ints(order.length), spots: numbers.ints(order.length) }
  order.forEach((both, to) => {
    const from = both % PLACES
    bag.ids[to] = (both - from) / PLACES
    bag.counts[to] = counts[from] ?? 1
    bag.spots[to] = spots[from] ?? IN_TITLE
  })
  return bag
}

/** The terms of several texts as those of one, counts added up. */
export function uniteBags(texts: readonly TermBags[]): TermBags {
  const [first, ...others] = texts
  if (first === undefined) throw new RangeError('at least one text is united')
  return others.reduce<TermBags>((one, other) => ({
    language: one.language,
    words: uniteTwo(one.words, other.words),
    names: uniteTwo(one.names, other.names),
    figures: uniteTwo(one.figures, other.figures),
  }), first)
}

function uniteTwo(left: Bag, right: Bag): Bag {
  if (left.ids.length === 0) return right
  if (right.ids.length === 0) return left
  const size = left.ids.length + right.ids.length - countShared(left.ids, right.ids)
  const bag: Bag = { ids: new Int32Array(size), counts: new Int32Array(size), spots: new Int32Array(size) }
  let [one, other] = [0, 0]
  for (let at = 0; at < size; at++) {
    const [first, second] = [left.ids[one] ?? Infinity, right.ids[other] ?? Infinity]
    bag.ids[at] = first <= second ? first : second
    bag.counts[at] = (first <= second ? (left.counts[one] ?? 0) : 0) + (second <= first ? (right.counts[other] ?? 0) : 0)
    bag.spots[at] = first <= second ? (left.spots[one] ?? IN_TITLE) : (right.spots[other] ?? IN_TITLE)
    if (first <= second) one++
    if (second <= first) other++
  }
  return bag
}

/** How many numbers two ascending lists have in common. */
function countShared(left: Int32Array, right: Int32Array): number {
  let [one, other, shared] = [0, 0, 0]
  while (one < left.length && other < right.length) {
    const difference = (left[one] ?? 0) - (right[other] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) one++
    if (difference >= 0) other++
  }
  return shared
}
