import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCovered } from '../is-covered'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { isNameStart } from '../people/is-name-word'
import type { MeetingAtom } from './trigger'

const THANKS = words('merci remercie remercions remercient remercié remerciée remerciements gratitude')
const POSSESSIVE = words('son sa votre leur vos ses l')
/** What one is thanked for who came, and who was come to. */
const CAME = words('visite venue déplacement passage')
const RECEIVED = words('accueil hospitalité réception')

/** Words between the thanks and what they are for, with an office and a name between. */
const FARTHEST = 24

/**
 * "Merci à l'ambassadrice X pour sa visite", "il a remercié le ministre Y pour son accueil": thanks tell who came or who
 * received. "Merci pour son accueil des réfugiés" tells neither.
 */
export function listThanks(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  for (let index = from; index < to; index++) {
    if (!THANKS.has(normAt(passage, index))) continue
    for (let noun = index + 3; noun < Math.min(to, index + FARTHEST); noun++) {
      if (/[;:!?]/.test(gapBefore(passage, noun))) break
      const voice = thankedFor(passage, noun)
      if (voice === null || !isSomebody(passage, index + 1, noun - 2)) continue
      const subject = voice === 'active' ? 'host' : 'guest'
      return [{ kind: 'meeting', meeting: 'reception', voice, subject, needs: null, from: index, to: index + 1, prefix: '' }]
    }
  }
  return []
}

/** Who is thanked is somebody with an office or a name: a country has neither. */
function isSomebody(passage: Passage, from: number, to: number): boolean {
  return isCovered(passage, { from, to }, COVER.function | COVER.honorific) || passage.tokens.slice(from, to).some((_, index) => isNameStart(passage, from + index))
}

function thankedFor(passage: Passage, noun: number): 'active' | 'passive' | null {
  if (/^(?:recu|accueilli)e?s?$/.test(normAt(passage, noun)) && normAt(passage, noun - 1) === 'avoir') return /^(?:m'|nous)$/.test(normAt(passage, noun - 2)) ? 'passive' : null
  if (!POSSESSIVE.has(normAt(passage, noun - 1).replace("'", '')) || !/^(?:pour|de)$/.test(normAt(passage, noun - 2))) return null
  if (CAME.has(normAt(passage, noun))) return 'active'
  return RECEIVED.has(normAt(passage, noun)) && !/^(?:de|des|d'|aux?)$/.test(normAt(passage, noun + 1)) ? 'passive' : null
}

/** "Merci au ministre de m'avoir reçu" is told by its thanks, and whoever thanks received nobody. */
export function isThankedFor(passage: Passage, { meeting, voice, from }: MeetingAtom): boolean {
  if (passage.language !== 'fr' || meeting !== 'reception' || voice !== 'active') return false
  return normAt(passage, from) === 'avoir' && /^(?:m'|nous)$/.test(normAt(passage, from - 1))
}
