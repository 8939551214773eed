import { isListedArabicWord } from '../atoms/vocabulary'
import { gapBefore, normAt, type Passage } from '../passage'
import { INSIDE_NAME } from './is-family-name'
import { isOpen } from './is-name-word'

/** As they are spelt in Arabic letters, without the hamza that makes فإن of the first: van, von, der, den, de. */
const PARTICLE = /^(?:فان|فون|دير|دن|دين|دي)$/
const FIRST = /^(?:فان|فون)$/

/**
 * فان in بيتر فان دن بروك: between two words of a name it is "van". In سالم فان الوزير it is "so that", for what follows
 * is known or has the article.
 */
export function isForeignParticle(passage: Passage, index: number): boolean {
  if (!FIRST.test(passage.tokens[index]?.text ?? '') || !INSIDE_NAME.test(gapBefore(passage, index))) return false
  const next = pastForeignParticles(passage, index)
  return INSIDE_NAME.test(gapBefore(passage, next)) && /^(?!ال)\p{Script=Arabic}{3,}$/u.test(passage.tokens[next]?.text ?? '')
    && isOpen(passage, next) && !isListedArabicWord(normAt(passage, next))
}

/** The first word behind the particles that stand at a token: بروك of فان دن بروك. */
export function pastForeignParticles(passage: Passage, index: number): number {
  let past = index
  while (PARTICLE.test(passage.tokens[past]?.text ?? '')) past++
  return past
}
