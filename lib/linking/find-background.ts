import { judgeUnits, type Collection } from './judge-units'
import { listUnder } from './order'
import { rarityOfFact } from './rarity'
import type { Unit } from './unit'
import { JOIN_AT } from './weights'

/** A meeting that an article recalls or announces, and the event among others' reports that it is. */
export interface Background {
  unit: Unit
  /** Place of the event in the list of groups. */
  group: number
}

/** A person or country rarer than this leads from a recalled meeting to the event; the others are everywhere. */
const TELLING = 0.2
/** Events of one fact that are looked at. */
const LOOKED_AT = 40
/** Reports of an event that a recalled meeting is compared with. */
const COMPARED = 6

/**
 * Recognises recalled and announced meetings among the events that others report, by the evidence that also links
 * reports. A fact of who or when must speak for it, since a country alone recalls all its meetings; and an article
 * that reports an event does not recall it.
 *
 * "Il avait reçu le 21 janvier l'ambassadeur du Gabon" in a report of March leads to the reception of 21 January,
 * and so does «وكان قد استقبل في 21 يناير سفير الغابون».
 */
export function findBackground(units: readonly Unit[], groups: readonly (readonly Unit[])[], collection: Collection): Background[] {
  const byFact = new Map<string, number[]>()
  groups.forEach((group, at) => {
    for (const fact of new Set(group.flatMap(leadingFacts))) listUnder(byFact, fact).push(at)
  })
  return units.flatMap((unit) => {
    const facts = leadingFacts(unit).filter((fact) => rarityOfFact(fact, collection.rarity) >= TELLING)
    const near = new Set(facts.flatMap((fact) => (byFact.get(fact) ?? []).slice(0, LOOKED_AT)))
    const odds = [...near]
      .filter((at) => groups[at]?.every((member) => member.article.key !== unit.article.key))
      .map((at) => ({ group: at, odds: meanOdds(unit, groups[at] ?? [], collection) }))
    const [best] = odds.filter((found) => found.odds >= JOIN_AT).toSorted((one, other) => other.odds - one.odds || one.group - other.group)
    return best === undefined ? [] : [{ unit, group: best.group }]
  })
}

function leadingFacts(unit: Unit): string[] {
  return [...unit.people.map((id) => `person:${id}`), ...unit.countries.map(({ key }) => `country:${key}`)]
}

/** Mean log-odds over some reports of the event; those that neither agree on a telling person nor on the day count as against. */
function meanOdds(unit: Unit, group: readonly Unit[], collection: Collection): number {
  const compared = group.slice(0, COMPARED)
  const scores = compared.map((member) => {
    const { aspects, score } = judgeUnits(unit, member, collection)
    const isShown = (aspects.date ?? 0) > 0 || (aspects.party ?? 0) > 1
    return isShown ? score : Math.min(score, JOIN_AT - 1)
  })
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}
