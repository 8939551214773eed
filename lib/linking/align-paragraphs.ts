import type { Annotation } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { alignBlocks, type AlignedBlock, type Measure } from './align-blocks'
import { measureOverlap } from './compare-texts'
import { TERM_KINDS } from './packed-terms'
import { bagProfile, uniteBags, type TermBags } from './term-bags'
import { profilePassage } from './term-profile'
import { Vocabulary } from './vocabulary'
import { weighText, type WeighedText } from './weighed-text'
import type { WordWeights } from './word-weights'

/**
 * Aligns the paragraphs of two texts, in any two languages: monotone, with gaps and merges of up to three, by dynamic
 * programming over the words that the lexicon translates, names, figures, dates and what both name of the world
 * (countries, places, organisations). Rare terms of the two texts count most. Lengths are not used: they mislead where
 * a paragraph is missing; and place only as far as blocks may not cross.
 *
 * A French text of paragraphs A, B, C and an Arabic one of A', C' give the blocks A–A' and C–C'.
 */
export function alignParagraphs(left: Annotation, right: Annotation): AlignedBlock[] {
  const vocabulary = new Vocabulary()
  return alignBags(bagPassages(left, listParagraphs(left), vocabulary), bagPassages(right, listParagraphs(right), vocabulary), vocabulary)
}

function listParagraphs({ paragraphs }: Annotation): Span[] {
  return paragraphs.map(({ text }, paragraph) => ({ paragraph, start: 0, end: text.length }))
}

/** The terms of some passages of an article, sentences for instance, in the order of the text. */
export function bagPassages(annotation: Annotation, passages: readonly Span[], vocabulary: Vocabulary): TermBags[] {
  return passages.map((passage) => bagProfile(profilePassage(annotation, passage), vocabulary))
}

/** Pairs of passages beyond which two texts are no news articles, and are not aligned: the cost grows with their number. */
const MOST_PAIRS = 90_000

/** Aligns passages whose terms are known; see `alignParagraphs`. Nothing for texts of hundreds of passages each. */
export function alignBags(left: readonly TermBags[], right: readonly TermBags[], vocabulary: Vocabulary): AlignedBlock[] {
  if (left.length * right.length > MOST_PAIRS) return []
  const weights = weighAgainst([...left, ...right])
  const [lefts, rights] = [weighRuns(left, weights, vocabulary), weighRuns(right, weights, vocabulary)]
  const measure: Measure = (from, to, across, acrossTo) => measureOverlap(lefts(from, to), rights(across, acrossTo))
  return alignBlocks(measure, left.length, right.length)
}

/** Document frequency over the passages at hand: what occurs in many of them aligns nothing. */
function weighAgainst(passages: readonly TermBags[]): WordWeights {
  const counts = new Map<number, number>()
  for (const passage of passages) {
    for (const kind of TERM_KINDS) for (const term of passage[kind].ids) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return {
    weigh: (term) => Math.log((passages.length + 1) / (counts.get(term) ?? 0.5)),
    most: Math.max(1, Math.log(passages.length + 1)),
  }
}

/** The weighed text of paragraphs [from, to), for every run that a block may take. */
type Runs = (from: number, to: number) => WeighedText

function weighRuns(passages: readonly TermBags[], weights: WordWeights, vocabulary: Vocabulary): Runs {
  const known = new Map<number, WeighedText>()
  return (from, to) => {
    const key = from * (passages.length + 1) + to
    const text = known.get(key) ?? weighText(uniteBags(passages.slice(from, to)), weights, vocabulary)
    known.set(key, text)
    return text
  }
}
