import { bagPassages } from '@/lib/linking/align-paragraphs'
import { measureOverlap } from '@/lib/linking/compare-texts'
import type { TermBags } from '@/lib/linking/term-bags'
import { Vocabulary } from '@/lib/linking/vocabulary'
import { weighText, type WeighedText } from '@/lib/linking/weighed-text'
import { weighWords } from '@/lib/linking/word-weights'
import type { ToldUse } from './tie-uses'

/** Overlap from which two quoted claims are one: half of what they say is common, the rest is how each paper cut it. */
const SAME_CLAIM = 0.5
/** The lexicon knows only a part of the words, so two languages never overlap as much as one. */
const SAME_CLAIM_ACROSS = 0.3
/** Beyond this many claims of one event every pair is not worth its time. */
const MOST_CLAIMS = 200

/**
 * Quoted claims of several reports gathered by what they mean: by their words in one language, by what the lexicon
 * translates, names and figures across two. A claim that nothing matches stays its report's own.
 */
export function tieClaims(told: readonly ToldUse[]): ToldUse[][] {
  if (told.length > MOST_CLAIMS) return told.map((one) => [one])
  const texts = weighClaims(told)
  const groups: { uses: ToldUse[]; text: WeighedText }[] = []
  told.forEach((one, at) => {
    const text = texts[at]
    if (text === undefined) return
    const group = groups.find(({ text: leader, uses }) => isSame(leader, text) && uses.every(({ report }) => report !== one.report))
    if (group) group.uses.push(one)
    else groups.push({ uses: [one], text })
  })
  return groups.map(({ uses }) => uses)
}

function isSame(one: WeighedText, other: WeighedText): boolean {
  return measureOverlap(one, other) >= (one.language === other.language ? SAME_CLAIM : SAME_CLAIM_ACROSS)
}

function weighClaims(told: readonly ToldUse[]): WeighedText[] {
  const vocabulary = new Vocabulary()
  const bags: TermBags[] = told.flatMap(({ report, use }) => bagPassages(report.annotation, [use.span], vocabulary))
  // What every claim says still counts: two claims about one thing share it.
  const weights = weighWords([...bags.map((bag) => [bag]), []], vocabulary.size)
  return bags.map((bag) => weighText(bag, { ...weights, weigh: (...term) => 1 + weights.weigh(...term) }, vocabulary))
}
