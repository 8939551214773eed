import { isBareName } from './is-bare-name'
import type { Segment, SegmentKind } from './list-segments'

export interface Kept {
  text: string
  /** True when an aside was left out before it. */
  gap: boolean
  /** True for the name that a function left out before it belongs to: "le préfet, Jean Dupont, a reçu". */
  isName: boolean
}

/**
 * The segments that the clause is made of, without what can be left out: of "Jean Dupont | préfet de police | a reçu" the
 * first and the last, of 'استقبل سعيد بنعلي | يوم الاثنين | السيد جون سميث' too.
 */
export function keepSegments(segments: readonly Segment[]): Kept[] {
  const kept: Kept[] = []
  let left: SegmentKind | null = null
  for (const [index, { text, kind }] of segments.entries()) {
    if (kind === 'list' && kept.length > 0) break
    // Of two functions in a row the second is somebody else: "…, directeur général, son homologue turc, …".
    const isSecond = kind === 'function' && left === 'function'
    if (!isSecond && canBeLeft(segments, index, kept.length === 0)) {
      left = kind
    } else {
      kept.push({ text, gap: left !== null, isName: left === 'function' && isBareName(text) })
      left = null
    }
  }
  return kept
}

/** At the beginning only a date, or the function of the name that comes next, is no part of the clause. */
function canBeLeft(segments: readonly Segment[], index: number, isFirst: boolean): boolean {
  const kind = segments[index]?.kind
  if (kind === 'text' || kind === 'list' || segments.length === 1) return false
  if (!isFirst || kind === 'date') return true
  const next = segments[index + 1]
  return kind === 'function' && next !== undefined && isBareName(next.text) && index + 2 < segments.length
}
