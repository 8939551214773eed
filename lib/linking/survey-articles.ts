import type { Person } from '@/lib/model/event'
import type { PreviousLinks } from '@/lib/model/previous-links'
import type { SeenSpelling } from '@/lib/model/spelling'
import { nameComparer } from './compare-names'
import type { CopySketch } from './copy-sketch'
import { describePeople } from './describe-people'
import { indexPeople } from './index-people'
import type { Collection } from './judge-units'
import type { LinkArticle, ProfiledArticle } from './link-input'
import { byCodePoint, byText } from './order'
import { profileArticle } from './profile-article'
import { measureRarities, rarityOf, type Rarities } from './rarity'
import { resolvePeople } from './resolve-people'
import { NumberArena } from './number-arena'
import { headOf, listComing, listSpoken, restOf, seatUnit, type HeadProfile, type WeighedUnit } from './seat-units'
import { SpellingCensus } from './spelling-census'
import { bagTerms, type TermBags } from './term-bags'
import type { UnitProfile } from './article-profile'
import type { ArticleHead, Unit } from './unit'
import { Vocabulary } from './vocabulary'
import { weighText } from './weighed-text'
import { weighWords, type WordWeights } from './word-weights'

/** A collection before anything is linked: who is in it, what can be linked, and how telling each fact and word is. */
export interface Survey {
  people: Person[]
  /** In the order of their keys. */
  units: Unit[]
  /** Meetings that articles tell as past or to come. They are never linked. */
  background: Unit[]
  /** Keys of the knowledge tables that the articles speak of: see `listNamed`. */
  named: ReadonlySet<string>
  /** How the articles write them. */
  spellings: ReadonlyMap<string, readonly SeenSpelling[]>
  /** How rare each fact is: what `collection.rarity` answers from. */
  rarities: Rarities
  collection: Collection
}

/** A unit whose words are numbers: their strings are the bulk of a profile. */
type BaggedUnit = Omit<UnitProfile, 'terms'> & { bags: TermBags }

interface Entry {
  head: HeadProfile
  units: BaggedUnit[]
  background: BaggedUnit[]
}

/**
 * Reads articles one by one as one collection, so that only what linking needs of each is kept.
 * The order in which articles came into the collection leaves no trace: they are added in the order of their keys.
 */
export class Surveyor {
  #entries: Entry[] = []
  readonly #vocabulary = new Vocabulary()
  readonly #arena = new NumberArena()
  /** For what is forgotten once words are weighed. */
  #passing = new NumberArena()
  readonly #named = new Set<string>()
  readonly #spellings = new SpellingCensus()
  readonly #facts = new Map<string, string>()

  add({ key, profile }: ProfiledArticle): void {
    const last = this.#entries.at(-1)
    if (last !== undefined && byCodePoint(last.head.key, key) >= 0) throw new RangeError(`articles are surveyed in the order of their keys: ${key} after ${last.head.key}`)
    const { language, published, people, copy, named } = profile
    const bag = ({ terms, ...unit }: UnitProfile): BaggedUnit => ({ ...unit, bags: bagTerms(terms, language, this.#vocabulary, this.#arena, this.#passing) })
    const isRoundUp = profile.units.filter(({ meeting, status }) => meeting !== null && status === 'reported').length > 1
    this.#entries.push({ head: { key, language, published, people, copy: keepSketch(copy, this.#arena), spoken: listSpoken(profile).map((fact) => this.#once(fact)), isRoundUp, coming: listComing(profile) }, units: profile.units.map(bag), background: profile.background.map(bag) })
    for (const name of named) this.#named.add(name)
    this.#spellings.add({ key, published }, profile.spellings)
  }

  /** The same few thousand facts are in all articles: each is kept once. */
  #once(fact: string): string {
    const known = this.#facts.get(fact)
    if (known === undefined) this.#facts.set(fact, fact)
    return known ?? fact
  }

  /** Everything that was added, as one collection; the surveyor is empty then. `previous` are the people of the run before. */
  survey(previous: PreviousLinks['people']): Survey {
    const entries = this.#entries
    this.#entries = []
    const people = describePeople(resolvePeople(entries.map(({ head }) => head)), previous)
    const findPerson = indexPeople(people)
    const weights = weighWords(entries.values().map(({ units }) => units.map(({ bags }) => bags)), this.#vocabulary.size)
    const [units, background]: [Unit[], Unit[]] = [[], []]
    for (const [at, entry] of entries.entries()) {
      // What was read of an article makes room for what is made of it.
      delete entries[at]
      const head = headOf(entry.head, findPerson)
      const known = entry.head.people.flatMap(({ id }) => findPerson(head.key, id) ?? [])
      const seat = (unit: BaggedUnit, of: ArticleHead): Unit => seatUnit(of, weighUnit(unit, weights, this.#vocabulary, this.#arena), { findPerson, known })
      const rest = entry.units.length > 1 ? restOf(head) : head
      units.push(...entry.units.map((unit) => seat(unit, unit.meeting === null ? rest : head)))
      background.push(...entry.background.map((unit) => seat(unit, head)))
    }
    this.#passing = new NumberArena()
    const rarities = measureRarities(units.filter(({ article }) => !article.isRest))
    const collection = { rarity: rarityOf(rarities), vocabulary: this.#vocabulary, compareNames: nameComparer() }
    return { people, units: units.toSorted((left, right) => byText(left.key, right.key)), background, named: this.#named, spellings: this.#spellings.list(), rarities, collection }
  }
}

/** Numbers that JSON gave take twice their room. */
function keepSketch({ step, hashes }: CopySketch, arena: NumberArena): CopySketch {
  const kept = arena.ints(hashes.length)
  kept.set(hashes)
  return { step, hashes: kept }
}

function weighUnit({ bags, ...unit }: BaggedUnit, weights: WordWeights, vocabulary: Vocabulary, arena: NumberArena): WeighedUnit {
  return { ...unit, text: weighText(bags, weights, vocabulary, arena) }
}

/** The same for articles that are all at hand, in any order. */
export function surveyArticles(articles: readonly LinkArticle[], previous: PreviousLinks['people']): Survey {
  const surveyor = new Surveyor()
  for (const { key, annotation } of articles.toSorted((left, right) => byCodePoint(left.key, right.key))) surveyor.add({ key, profile: profileArticle(annotation) })
  return surveyor.survey(previous)
}
