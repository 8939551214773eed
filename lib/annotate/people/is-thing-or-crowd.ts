import { actWords } from '@/lib/knowledge/act-words'
import { normalise } from '@/lib/text/normalise'

/** Those to whom one speaks, and what one receives, announces or ends: objects of a sentence that stand behind its subject. */
const OBJECTS: ReadonlySet<string> = new Set([...actWords.ar.crowds, ...actWords.ar.things].map(normalise))

/** Plurals by their shape: الأطباء, الأبناء. */
const PLURAL = /^ال(?:ا\p{L}{2}ا\p{L}|\p{L}{3,}اء)$/u

/** True for a definite word that is no family name behind an office and a given name: الشعب, التجار, الأبناء; not النجار. */
export function isThingOrCrowd(norm: string): boolean {
  return OBJECTS.has(norm) || PLURAL.test(norm)
}
