import { languageTags } from '@/lib/languages'
import type { Person } from '@/lib/model/event'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { normalise } from '@/lib/text/normalise'
import { byText, listUnder, rankValues } from './order'
import { bestName, type Spelling } from './person-names'
import type { Group } from './resolve-people'
import { romanise, uniqueSlug } from './romanise'
import { stableId } from './stable-id'

/**
 * Makes a record of every person: best name in each script, every spelling with the articles that use it, country,
 * functions, and an id and address that stay: those of the earlier person who shares most spellings, else new ones
 * that follow from the name alone. The largest groups choose first.
 */
export function describePeople(groups: readonly Group[], previous: PreviousLinks['people']): Person[] {
  const drafts = groups
    .map((group) => ({ group, spellings: listSpellings(group) }))
    .toSorted((left, right) => right.group.length - left.group.length || byText(firstSeed(left.spellings), firstSeed(right.spellings)))
  const earlier = earlierBySpelling(previous)
  const ids = new Set<string>()
  const slugs = new Set(previous.map((person) => person.slug))
  return drafts.map(({ group, spellings }) => {
    const kept = findEarlier(spellings, earlier, ids)
    const names = { fr: bestName(spellings, 'fr'), ar: bestName(spellings, 'ar') }
    const id = kept?.id ?? newId(firstSeed(spellings), ids)
    ids.add(id)
    const slug = kept?.slug ?? uniqueSlug(romanise(names.fr ?? names.ar ?? '') || id, slugs)
    return { id, slug, names, spellings, ...listFacts(group), local: group.map(({ article, person }) => ({ article, person: person.id })) }
  })
}

/** `p` and a hash of the name; two people of one name (two lone surnames) are told apart by a number. */
function newId(seed: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = stableId('p', number === 1 ? seed : `${seed}#${number}`)
    if (!taken.has(id)) return id
  }
}

function firstSeed(spellings: readonly Spelling[]): string {
  const name = languageTags.map((language) => bestName(spellings, language)).find((best) => best !== null)
  return normalise(name ?? spellings[0]?.text ?? '')
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

function earlierBySpelling(previous: PreviousLinks['people']): Map<string, Earlier[]> {
  const bySpelling = new Map<string, Earlier[]>()
  for (const person of previous) {
    for (const spelling of new Set(person.spellings.map(normalise))) listUnder(bySpelling, spelling).push(person)
  }
  return bySpelling
}

function findEarlier(spellings: readonly Spelling[], earlier: Map<string, Earlier[]>, taken: ReadonlySet<string>): Earlier | null {
  const matches = [...new Set(spellings.map(({ text }) => normalise(text)))]
    .flatMap((spelling) => earlier.get(spelling) ?? [])
    .filter((person) => !taken.has(person.id))
  const [best] = rankValues(matches.map((person) => person.id))
  return matches.find((person) => person.id === best) ?? null
}
