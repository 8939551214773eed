import { languageTags } from '@/lib/languages'
import type { Person } from '@/lib/model/event'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { normalise } from '@/lib/text/normalise'
import { byText, listUnder, rankValues } from './order'
import { bestName, type Spelling } from './person-names'
import type { Group } from './resolve-people'
import { romanise, uniqueSlug } from './romanise'
import { stableId } from './stable-id'

/** What is known of a person before they are called anything. */
type Described = Omit<Person, 'id' | 'slug'>

/**
 * Makes a record of every person: best name in each script, every spelling with the articles that use it, country,
 * functions, and an id and address that stay: those of the earlier person who shares most spellings, else new ones
 * that follow from the name alone. The largest groups choose first.
 */
export function describePeople(groups: readonly Group[], previous: PreviousLinks['people']): Person[] {
  const people = groups
    .map((group) => ({ group, person: describe(group) }))
    .toSorted((left, right) => right.group.length - left.group.length || byText(seedOf(left.person), seedOf(right.person)))
    .map(({ person }) => person)
  const earlier = matchEarlier(people, previous)
  const ids = new Set(previous.map((person) => person.id))
  const slugs = new Set(previous.map((person) => person.slug))
  return people.map((person, at) => {
    const kept = earlier[at]
    if (kept) return { ...person, id: kept.id, slug: kept.slug }
    const id = newId(firstSeed(person), ids)
    ids.add(id)
    return { ...person, id, slug: uniqueSlug(romanise(person.names.fr ?? person.names.ar ?? '') || id, slugs) }
  })
}

function describe(group: Group): Described {
  const spellings = listSpellings(group)
  const names = { fr: bestName(spellings, 'fr'), ar: bestName(spellings, 'ar') }
  return { names, spellings, ...listFacts(group), local: group.map(({ article, person }) => ({ article, person: person.id })) }
}

/** `p` and a hash of the name; two people of one name (two lone surnames) are told apart by a number. */
function newId(seed: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = stableId('p', number === 1 ? seed : `${seed}#${number}`)
    if (!taken.has(id)) return id
  }
}

function firstSeed({ names, spellings }: Described): string {
  const name = languageTags.map((language) => names[language]).find((best) => best !== null)
  return normalise(name ?? spellings[0]?.text ?? '')
}

/** Namesakes are told apart by their countries, whatever the order in which they are found. */
function seedOf(person: Described): string {
  return `${firstSeed(person)} ${person.country ?? ''}`
}

function listSpellings(group: Group): Spelling[] {
  const articles = new Map<string, { text: string; language: string; articles: Set<string> }>()
  for (const { article, person } of group) {
    for (const { text, language } of person.spellings) {
      const key = `${language}\n${text}`
      const spelling = articles.get(key) ?? { text, language, articles: new Set() }
      spelling.articles.add(article)
      articles.set(key, spelling)
    }
  }
  return [...articles.values()]
    .map((spelling) => ({ ...spelling, articles: [...spelling.articles].toSorted(byText) }))
    .toSorted((left, right) => right.articles.length - left.articles.length || byText(left.text, right.text) || byText(left.language, right.language))
}

function listFacts(group: Group): Pick<Person, 'country' | 'gender' | 'functions'> {
  const people = group.map(({ person }) => person)
  const [country = null] = rankValues(people.flatMap((person) => person.country ?? []))
  const [gender = null] = rankValues(people.flatMap((person) => person.gender ?? []))
  const functions = new Map<string, Person['functions'][number]>()
  const uses: string[] = []
  for (const { key, text, language, country: of } of people.flatMap((person) => person.functions).toSorted((left, right) => byText(left.text, right.text))) {
    const use = key ?? `${language}:${normalise(text)}`
    uses.push(use)
    if (!functions.has(use)) functions.set(use, { key, text, language, country: of })
  }
  return { country, gender: gender === 'm' || gender === 'f' ? gender : null, functions: rankValues(uses).flatMap((use) => functions.get(use) ?? []) }
}

type Earlier = PreviousLinks['people'][number]

/**
 * The earlier person whom each of some people continues: who shares most spellings and is of the same country, each
 * earlier person once. Only what is left over then is given to people of another country: a country may have been misread.
 */
function matchEarlier(people: readonly Described[], previous: PreviousLinks['people']): (Earlier | null)[] {
  const bySpelling = new Map<string, Earlier[]>()
  for (const person of previous) {
    for (const spelling of new Set(person.spellings.map(normalise))) listUnder(bySpelling, spelling).push(person)
  }
  const taken = new Set<string>()
  const matches: (Earlier | null)[] = people.map(() => null)
  for (const fits of [isOfOneCountry, () => true]) {
    for (const [at, person] of people.entries()) {
      const match = matches[at] ?? closestEarlier(person, bySpelling, (earlier) => !taken.has(earlier.id) && fits(person, earlier))
      matches[at] = match
      if (match !== null) taken.add(match.id)
    }
  }
  return matches
}

function isOfOneCountry(person: Described, earlier: Earlier): boolean {
  return person.country === null || earlier.country === null || person.country === earlier.country
}

function closestEarlier({ spellings }: Described, bySpelling: ReadonlyMap<string, readonly Earlier[]>, isFree: (earlier: Earlier) => boolean): Earlier | null {
  const found = [...new Set(spellings.map(({ text }) => normalise(text)))].flatMap((spelling) => bySpelling.get(spelling) ?? []).filter(isFree)
  const [best] = rankValues(found.map((person) => person.id))
  return found.find((person) => person.id === best) ?? null
}
