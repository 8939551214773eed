import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { MeetingAtom } from './trigger'

/** "« Nous avons discuté du plan », a dit X": what a speaker has done is told by his words, and X was not met. */
export function isSpeakers(passage: Passage, { from }: MeetingAtom, sentence: TokenRange): boolean {
  if (passage.language !== 'fr' || !/^(?:ai|avons|suis|sommes)$/.test(normAt(passage, from))) return false
  let quoted = false
  for (let index = sentence.from; index <= from; index++) {
    const gap = gapBefore(passage, index)
    quoted = gap.lastIndexOf('«') > gap.lastIndexOf('»') || (quoted && !gap.includes('»'))
  }
  return quoted
}
