import type { Annotation } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { clue, shownLater, type Clue } from './judgement'
import { factsOf, rarityOfFact, splitFact, type FactKind, type Rarity } from './rarity'
import type { Unit } from './unit'
import type { RuleName } from './weights'

/** What is asked of the things that both speak of. A person is judged by `judgePeople`, and a visited country is one too. */
const RULE_OF: Readonly<Record<Exclude<FactKind, 'person' | 'there'>, RuleName>> = {
  country: 'mention.country',
  organisation: 'mention.organisation',
  function: 'mention.function',
  place: 'mention.place',
  occasion: 'mention.occasion',
}

/** A thing that is in nearly every article proves nothing. */
const TELLING = 0.1

/**
 * For an article without a meeting of its own: people, countries, functions, places, organisations and occasions that
 * it speaks of anywhere and the other has in its meeting, or anywhere too when it has none; of each the rarest.
 * What else is named proves nothing against: a comment names many.
 */
export function judgeMentions(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  return [...judgePeople(left, right, rarity), ...judgeThings(left, right, rarity)]
}

function judgePeople(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  return [...left.article.mentioned]
    .flatMap(([id, span]) => {
      const other = right.article.mentioned.get(id)
      return other === undefined ? [] : [{ id, span, other, strength: rarity('person', id) }]
    })
    .toSorted((one, other) => other.strength - one.strength)
    .slice(0, 3)
    .map(({ id, span, other, strength }, index) => clue(index === 0 ? 'mention.person' : 'person.more', strength, id, span, other))
}

function judgeThings(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const best = new Map<RuleName, { fact: string; strength: number }>()
  const [facts, spoken] = left.meeting === null ? [factsOf(right), left.article.spoken] : [factsOf(left), right.article.spoken]
  for (const fact of facts) {
    const [kind] = splitFact(fact)
    if (!spoken.has(fact) || kind === 'person' || kind === 'there') continue
    const strength = rarityOfFact(fact, rarity)
    if (strength > Math.max(TELLING, best.get(RULE_OF[kind])?.strength ?? 0)) best.set(RULE_OF[kind], { fact, strength })
  }
  return Array.from(best, ([rule, { fact, strength }]) => shownLater(rule, strength, (one, other) => showThing(fact, one, other)))
}

function showThing(fact: string, left: Annotation, right: Annotation): ReturnType<NonNullable<Clue['show']>> {
  const [kind, key] = splitFact(fact)
  const name = kind === 'function' ? (key.split('@')[0] ?? key) : key
  return { value: name, left: findSpan(left, kind, name), right: findSpan(right, kind, name) }
}

function findSpan({ mentions, people }: Annotation, kind: FactKind, key: string): Span | null {
  if (kind === 'function') return people.flatMap(({ functions }) => functions).find((role) => role.key === key)?.span ?? null
  return mentions.find((mention) => mention.kind === kind && mention.key === key)?.span ?? null
}
