import { clue, type Clue } from './judgement'
import type { Rarity } from './rarity'
import type { Unit } from './unit'

/**
 * For an article without a meeting of its own: people whom both articles name anywhere, by rarity.
 * The others who are named prove nothing against: a comment names many.
 */
export function judgeMentions(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  return [...left.article.mentioned]
    .flatMap(([id, span]) => {
      const other = right.article.mentioned.get(id)
      return other === undefined ? [] : [{ id, span, other, strength: rarity('person', id) }]
    })
    .toSorted((one, other) => other.strength - one.strength)
    .slice(0, 3)
    .map(({ id, span, other, strength }, index) => clue(index === 0 ? 'mention.person' : 'person.more', strength, id, span, other))
}
