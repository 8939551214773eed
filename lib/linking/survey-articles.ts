import type { Person } from '@/lib/model/event'
import { nameComparer } from './compare-names'
import { describePeople } from './describe-people'
import { indexPeople } from './index-people'
import type { Collection } from './judge-units'
import { copyMeter } from './judge-copy'
import type { LinkInput } from './link-input'
import { listBackground, listUnits } from './list-units'
import { byText } from './order'
import { measureRarity } from './rarity'
import { resolvePeople } from './resolve-people'
import type { Unit } from './unit'
import { weighText, type WeighedText } from './weighed-text'
import { weighWords } from './word-weights'

/** A collection before anything is linked: who is in it, what can be linked, and how telling each fact and word is. */
export interface Survey {
  people: Person[]
  /** In the order of their keys. */
  units: Unit[]
  /** Meetings that articles tell as past or to come. They are never linked. */
  background: Unit[]
  collection: Collection
}

/** Reads the articles as one collection. The order in which they come leaves no trace. */
export function surveyArticles({ articles, previous }: Pick<LinkInput, 'articles' | 'previous'>): Survey {
  const sorted = articles.toSorted((left, right) => byText(left.key, right.key))
  const people = describePeople(resolvePeople(sorted), previous.people)
  const findPerson = indexPeople(people)
  const units = sorted.flatMap((article) => listUnits(article, findPerson)).toSorted((left, right) => byText(left.key, right.key))
  const background = sorted.flatMap((article) => listBackground(article, findPerson))
  return { people, units, background, collection: { rarity: measureRarity(units), textOf: weighTexts(units), compareNames: nameComparer(), measureCopy: copyMeter() } }
}

function weighTexts(units: readonly Unit[]): (unit: Unit) => WeighedText {
  const weights = weighWords(units)
  const texts = new Map(units.map((unit) => [unit, weighText(unit.terms, weights)]))
  return (unit) => texts.get(unit) ?? weighText(unit.terms, weights)
}
