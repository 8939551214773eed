import type { Annotation } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { clue, shownLater, type Clue } from './judgement'
import { shared } from './order'
import { factsOf, rarityOfFact, splitFact, type FactKind, type Rarity } from './rarity'
import { peopleOf, sideOf, type Side, type Unit } from './unit'
import type { RuleName } from './weights'

/** What is asked of the things that both speak of. A person is judged by `judgePeople`, and a visited country is one too. */
const RULE_OF: Readonly<Record<Exclude<FactKind, 'person' | 'there'>, RuleName>> = {
  country: 'mention.country',
  organisation: 'mention.organisation',
  function: 'mention.function',
  place: 'mention.place',
  occasion: 'mention.occasion',
}

/** Somebody known this well in both is the one that they tell of. */
const KNOWN = 0.8
/** A thing that is in nearly every article proves nothing. */
const TELLING = 0.1

/**
 * For an article without a meeting of its own: people, countries, functions, places, organisations and occasions that
 * it speaks of anywhere and the other has in its meeting, or anywhere too when it has none; of each the rarest.
 * What else is named proves nothing against: a comment names many.
 */
export function judgeMentions(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  const people = judgePeople(left, right, rarity)
  const isKnown = people.some(({ weight }) => weight >= KNOWN)
  const missing = isKnown ? [] : [judgeMissing(left, right, rarity), judgeMissing(right, left, rarity)]
  // The function of somebody whom both name is no second reason.
  const things = judgeThings(left, right, rarity).filter(({ rule }) => !isKnown || rule !== 'mention.function')
  const parties = [judgeParties(left, right, rarity)]
  return [...people, ...[...parties, ...missing].flatMap((found) => found ?? []), ...things, ...judgeAnnounced(left, right, rarity), ...judgeAnnounced(right, left, rarity)]
}

/** "Il se rendra prochainement à Alger" is no report of the visit, though it names all that the report does. */
function judgeAnnounced(whole: Unit, unit: Unit, rarity: Rarity): Clue[] {
  if (whole.meeting !== null || unit.meeting === null || unit.status !== 'reported') return []
  // He who receives everybody will meet somebody in many articles.
  const strength = Math.max(0, ...shared(whole.article.announced, unit.people).map((id) => rarity('person', id)))
  return strength < TELLING ? [] : [clue('mention.announced', strength, '', null, null)]
}

/**
 * Host and guest are each in many articles, both of them in few: an article whose first paragraphs name them together tells
 * of their meeting, in whatever words. Further down it may name everybody who took part in something larger.
 */
function judgeParties(left: Unit, right: Unit, rarity: Rarity): Clue | null {
  const [whole, unit] = left.meeting === null ? [left, right] : [right, left]
  if (whole.meeting !== null || unit.meeting === null) return null
  const named = (sides: readonly Side[]): string[] => peopleOf(sides).filter((id) => (whole.article.mentioned.get(id)?.paragraph ?? FIRST_PARAGRAPHS) < FIRST_PARAGRAPHS)
  const [hosts, guests] = [named(unit.hosts), named(unit.counterparts)]
  if (new Set([...hosts, ...guests]).size < 2 || hosts.length === 0 || guests.length === 0) return null
  const [rarest] = [...guests, ...hosts].map((id) => ({ id, strength: rarity('person', id) })).toSorted((one, other) => other.strength - one.strength)
  if (rarest === undefined || rarest.strength < TELLING) return null
  const [one, other] = [left, right].map((each) => (each === whole ? whole.article.mentioned.get(rarest.id) : sideOf(unit, rarest.id)?.span))
  return clue('mention.parties', rarest.strength, rarest.id, one ?? null, other ?? null)
}

/** What an article tells first is its news: somebody named further down counts for less. */
const FIRST_PARAGRAPHS = 2
const FURTHER_DOWN = 0.6

function promptness({ meeting }: Unit, { paragraph }: Span): number {
  return meeting !== null || paragraph < FIRST_PARAGRAPHS ? 1 : FURTHER_DOWN
}

/** The counterpart of a meeting, when an article as a whole names other people who are as telling and not him. */
function judgeMissing(unit: Unit, whole: Unit, rarity: Rarity): Clue | null {
  if (unit.meeting === null || whole.meeting !== null) return null
  const absent = Math.max(0, ...unit.counterparts.flatMap(({ person }) => (person === null || whole.article.mentioned.has(person) ? [] : rarity('person', person))))
  const others = Math.max(0, ...whole.article.mentioned.keys().map((id) => rarity('person', id)))
  const strength = Math.min(absent, others)
  return strength < TELLING ? null : clue('mention.missing', strength, '', null, null)
}

function judgePeople(left: Unit, right: Unit, rarity: Rarity): Clue[] {
  return [...left.article.mentioned]
    .flatMap(([id, span]) => {
      const other = right.article.mentioned.get(id)
      return other === undefined ? [] : [{ id, span, other, strength: rarity('person', id) * promptness(left, span) * promptness(right, other) }]
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
    if (!spoken.includes(fact) || kind === 'person' || kind === 'there') continue
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
