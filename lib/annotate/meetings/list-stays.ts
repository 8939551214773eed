import { COVER } from '../atoms/atom'
import { findAtomAt, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { MeetingAtom } from './list-triggers'
import { meetingGrammars } from './meeting-grammar'

const FARTHEST = 14

/**
 * Stays told by "to be": "X est du 4 au 8 février à Riyad", "X était jeudi en Belgique". Only dates and adverbs may stand
 * between the verb and the place, else "est aussi important en Belgique" would be a visit.
 */
export function listStays(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  const { being } = meetingGrammars[passage.language]
  const stays: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    if (!being.has(normAt(passage, index)) || !leadsToPlace(passage, index + 1, sentence.to)) continue
    stays.push({ kind: 'meeting', meeting: 'visit', voice: 'active', subject: 'guest', needs: null, from: index, to: index + 1, prefix: '' })
  }
  return stays
}

function leadsToPlace(passage: Passage, start: number, end: number): boolean {
  const { located } = meetingGrammars[passage.language]
  for (let index = start; index < Math.min(end, start + FARTHEST); index++) {
    if (/[;:.()]/.test(gapBefore(passage, index))) return false
    const norm = normAt(passage, index)
    const place = findAtomAt(passage, index, 'place') ?? findAtomAt(passage, index, 'country')
    if (place !== null) return located.has(normAt(passage, index - 1)) || place.prefix.includes('ب')
    const dated = ((passage.cover[index] ?? 0) & COVER.date) !== 0
    if (!dated && !located.has(norm) && !/^(?:du|le|la|les|l'|recemment|actuellement|depuis|حاليا)$/.test(norm)) return false
  }
  return false
}
