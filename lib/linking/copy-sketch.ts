import type { Annotation } from '@/lib/model/annotation'
import { normalise } from '@/lib/text/normalise'

/**
 * A sample of the runs of five words of a text, to find copies. Runs are hashed, and those hashes kept that are
 * divisible by `step`, a power of two large enough for few to be left: two samples are compared at the coarser of
 * their steps, where each is a fair sample of its text (the FracMinHash of genome comparison). A short text keeps all.
 */
export interface CopySketch {
  step: number
  /** In ascending order. */
  hashes: ArrayLike<number>
}

const RUN = 5
const MOST_HASHES = 512
const LEAST_SAMPLE = 8
const FNV_PRIME = 0x01000193
/** Numbers of 31 bits are the ones that arrays hold as they are. */
const SMALL = 0x3fff_ffff

/** The runs of a text: "a reçu lundi à Rabat" is one of them, «استقبل يوم الاثنين بالرباط سفير» another. */
export function sketchText({ paragraphs }: Pick<Annotation, 'paragraphs'>): CopySketch & { hashes: number[] } {
  const words = paragraphs.flatMap(({ text }) => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord)
  let hashes = [...new Set(words.slice(RUN - 1).map((_, at) => hashRun(words, at)))]
  let step = 1
  while (hashes.length > MOST_HASHES) {
    step *= 2
    hashes = hashes.filter((hash) => hash % step === 0)
  }
  return { step, hashes: hashes.sort((one, other) => one - other) }
}

function hashRun(words: readonly number[], from: number): number {
  let hash = 0
  for (let at = from; at < from + RUN; at++) hash = Math.imul(hash ^ (words[at] ?? 0), FNV_PRIME)
  // The low bits of a product are the least mixed, and they decide which hashes are kept.
  return (hash ^ (hash >>> 15)) & SMALL
}

/** FNV-1a over the code units of a word. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return hash
}

/** Share of the shorter text's runs of five words that the other has too, 0 to 1. */
export function shareRuns(left: CopySketch, right: CopySketch): number {
  const step = Math.max(left.step, right.step)
  let [one, other, common] = [0, 0, 0]
  let [ofLeft, ofRight] = [0, 0]
  while (one < left.hashes.length || other < right.hashes.length) {
    const [first, second] = [left.hashes[one] ?? Infinity, right.hashes[other] ?? Infinity]
    const hash = Math.min(first, second)
    if (first === hash) one++
    if (second === hash) other++
    if ((hash & (step - 1)) !== 0) continue
    if (first === hash) ofLeft++
    if (second === hash) ofRight++
    if (first === second) common++
  }
  // Of a sample of a few runs, one phrase in common would be a large share.
  const least = Math.min(ofLeft, ofRight)
  return common === 0 || (step > 1 && least < LEAST_SAMPLE) ? 0 : common / least
}
