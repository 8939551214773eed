import { COVER } from '../atoms/atom'
import { isEnvoy } from '../functions/is-envoy'
import { words } from '../grammar-words'
import { isCovered } from '../is-covered'
import { atomsIn, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { isTo } from './is-to'
import { meetingAt } from './meeting-at'
import { presenceGrammars } from './presence-grammar'
import type { MeetingAtom } from './trigger'

const { thanks, came, received, seats } = presenceGrammars.fr

const POSSESSIVE = words('son sa votre leur vos ses l')

/** Words between the thanks and what they are for, with an office and a name between. */
const FARTHEST = 24

/**
 * "Merci à l'ambassadrice X pour sa visite", "il a remercié le ministre Y pour son accueil": thanks tell who came or who
 * received. "Merci pour son accueil des réfugiés" tells neither.
 */
export function listThanks(passage: Passage, { from, to }: TokenRange): MeetingAtom[] {
  for (let index = from; index < to; index++) {
    if (!thanks.has(normAt(passage, index))) continue
    for (let noun = index + 3; noun < Math.min(to, index + FARTHEST); noun++) {
      if (/[;:!?]/.test(gapBefore(passage, noun))) break
      const voice = thankedFor(passage, noun)
      if (voice === null || !isOfficial(passage, { from, to: noun - 2 }, index, voice)) continue
      const subject = voice === 'active' ? 'host' : 'guest'
      return [meetingAt({ from: index, to: index + 1 }, 'reception', voice, { subject })]
    }
  }
  return []
}

/**
 * Who is thanked holds a public office of another country than who thanks, or one of the two is an envoy. Who writes
 * "Merci au général X pour son accueil" came himself, and need not be named.
 */
function isOfficial(passage: Passage, { from, to }: TokenRange, thanking: number, voice: 'active' | 'passive'): boolean {
  const offices = [...atomsIn(passage, { from, to }, 'function')]
  if (!offices.some((office) => office.from > thanking && office.key !== 'coach')) return false
  if (offices.some(isEnvoy) || (voice === 'passive' && normAt(passage, thanking) === 'merci')) return true
  const countries = [...atomsIn(passage, { from, to }, 'country')]
  const own = new Set(countries.filter((country) => country.to <= thanking).map(({ key }) => key))
  return countries.some((country) => country.from > thanking && !own.has(country.key))
}

/** "sa visite à l'hôpital": it was to others; "sa visite au siège de la police", "à Accra" was to who thanks. */
function isElsewhere(passage: Passage, behind: number): boolean {
  if (!isTo(passage, behind) && normAt(passage, behind) !== 'chez') return false
  return !isCovered(passage, { from: behind + 1, to: behind + 3 }, COVER.place | COVER.country | COVER.organisation) && !seats.has(normAt(passage, behind + 1)) && !seats.has(normAt(passage, behind + 2))
}

function thankedFor(passage: Passage, noun: number): 'active' | 'passive' | null {
  if (/^(?:recu|accueilli)e?s?$/.test(normAt(passage, noun)) && normAt(passage, noun - 1) === 'avoir') return /^(?:m'|nous)$/.test(normAt(passage, noun - 2)) ? 'passive' : null
  if (!POSSESSIVE.has(normAt(passage, noun - 1).replace("'", '')) || !/^(?:pour|de)$/.test(normAt(passage, noun - 2))) return null
  if (came.has(normAt(passage, noun))) return isElsewhere(passage, noun + 1) ? null : 'active'
  return received.has(normAt(passage, noun)) && !/^(?:de|des|d'|aux?)$/.test(normAt(passage, noun + 1)) ? 'passive' : null
}

/** "Merci au ministre de m'avoir reçu" is told by its thanks, and whoever thanks received nobody. */
export function isThankedFor(passage: Passage, { meeting, voice, from }: MeetingAtom): boolean {
  if (passage.language !== 'fr' || meeting !== 'reception' || voice !== 'active') return false
  return normAt(passage, from) === 'avoir' && /^(?:m'|nous)$/.test(normAt(passage, from - 1))
}
