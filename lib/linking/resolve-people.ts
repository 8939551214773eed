import type { PersonProfile } from './article-profile'
import { nameSimilarity } from '@/lib/text/name-similarity'
import { normalise } from '@/lib/text/normalise'
import { nameBlockingKeys, sameName } from '@/lib/text/same-name'
import { byText, listUnder } from './order'
import { isFullName } from './person-names'

/** One person of one article. */
export interface Appearance {
  article: string
  person: PersonProfile
}

/** All appearances of one person across articles and scripts. */
export type Group = Appearance[]

/** Appearances that write the fullest name in the same way, to compare each way of writing once. */
interface Written {
  name: string
  key: string
  appearances: Appearance[]
}

/** A person of the making: the ways of writing that were found to be one name. */
interface Draft {
  written: Written[]
  appearances: Appearance[]
}

/** Ways of writing of one draft that a new one is compared with: the most frequent. */
const COMPARED = 4
/** Drafts whose name shares keys with a new one that are compared with it: the closest. */
const NEARBY = 8
/** Two names this alike are looked at no further. */
const NO_CLOSER = 0.97
/** Drafts of one key beyond which the key says nothing of a name: it is that of a common given name. */
const LONGEST_LIST = 400

/**
 * Finds who is who: groups the people of all articles so that each group is one person, whatever the script.
 * Full names agree by `sameName`; a lone surname joins a full name only with the same country or function to bear
 * it out, and only when there is one such person. Independent of the order of `articles`.
 *
 * `Abdellatif Hammouchi`, `Abdellatif Hamouchi` and عبد اللطيف حموشي are one group; `Paul Martin` and `Jean Martin` two.
 */
export function resolvePeople(articles: readonly { key: string; people: readonly PersonProfile[] }[]): Group[] {
  const appearances = articles.flatMap(({ key, people }) => people.map((person) => ({ article: key, person })))
  const full = appearances.filter(({ person }) => isFullName(fullestName(person)))
  const single = appearances.filter(({ person }) => !isFullName(fullestName(person)))
  const drafts = groupFullNames(full)
  attachSurnames(drafts, single)
  return drafts.map((draft) => draft.appearances.toSorted(byAppearance))
}

function fullestName(person: PersonProfile): string {
  return person.spellings[0]?.text ?? ''
}

function byAppearance(left: Appearance, right: Appearance): number {
  return byText(left.article, right.article) || byText(left.person.id, right.person.id)
}

function listWritten(appearances: readonly Appearance[]): Written[] {
  const groups = new Map<string, Appearance[]>()
  for (const appearance of appearances) listUnder(groups, normalise(fullestName(appearance.person))).push(appearance)
  return [...groups]
    .map(([key, members]) => {
      const sorted = members.toSorted(byAppearance)
      return { key, name: sorted[0] ? fullestName(sorted[0].person) : key, appearances: sorted }
    })
    .toSorted((left, right) => right.appearances.length - left.appearances.length || byText(left.key, right.key))
}

/** The most frequent ways of writing come first and gather the rarer ones: a misspelling never leads. */
function groupFullNames(appearances: readonly Appearance[]): Draft[] {
  const drafts: Draft[] = []
  const index = new Map<string, Draft[]>()
  for (const written of listWritten(appearances)) {
    const names = listNames(written)
    const keys = new Set(names.flatMap(nameBlockingKeys))
    const draft = closestDraft(names, rankNearby(keys, index)) ?? { written: [], appearances: [] }
    if (draft.written.length === 0) drafts.push(draft)
    draft.written.push(written)
    draft.appearances.push(...written.appearances)
    for (const key of keys) if (!index.get(key)?.includes(draft)) listUnder(index, key).push(draft)
  }
  return drafts
}

/** The drafts that share the most and the rarest keys with a name: a shared given name alone brings hundreds near. */
function rankNearby(keys: Iterable<string>, index: ReadonlyMap<string, readonly Draft[]>): Draft[] {
  const closeness = new Map<Draft, number>()
  for (const key of keys) {
    const sharing = index.get(key) ?? []
    if (sharing.length > LONGEST_LIST) continue
    for (const draft of sharing) closeness.set(draft, (closeness.get(draft) ?? 0) + 1 / sharing.length)
  }
  return [...closeness].toSorted(([, one], [, other]) => other - one).slice(0, NEARBY).map(([draft]) => draft)
}

/** Full spellings of one way of writing: an article may print the name in both scripts. */
function listNames(written: Written): string[] {
  const names = written.appearances.flatMap(({ person }) => person.spellings.map((spelling) => spelling.text))
  return [...new Set([written.name, ...names.filter(isFullName)])].slice(0, COMPARED)
}

function closestDraft(names: readonly string[], nearby: Iterable<Draft>): Draft | null {
  let best: { draft: Draft; similarity: number } | null = null
  for (const draft of nearby) {
    for (const known of draft.written.slice(0, COMPARED)) {
      for (const name of names) {
        if (!sameName(name, known.name)) continue
        const similarity = nameSimilarity(name, known.name)
        if (best === null || similarity > best.similarity) best = { draft, similarity }
        if (similarity >= NO_CLOSER) return draft
      }
    }
  }
  return best?.draft ?? null
}

function attachSurnames(drafts: Draft[], appearances: readonly Appearance[]): void {
  const index = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const keys = draft.written.slice(0, COMPARED).flatMap(({ name }) => nameBlockingKeys(name))
    for (const key of new Set(keys)) listUnder(index, key).push(draft)
  }
  const alone = new Map<string, Draft>()
  for (const appearance of appearances.toSorted(byAppearance)) {
    const name = fullestName(appearance.person)
    const nearby = new Set(nameBlockingKeys(name).flatMap((key) => index.get(key) ?? []))
    const owners = [...nearby].filter((draft) => isBorneOut(appearance.person, draft) && bearsName(draft, name))
    const [owner] = owners
    if (owner !== undefined && owners.length === 1) owner.appearances.push(appearance)
    else addAlone(drafts, alone, appearance)
  }
}

function bearsName(draft: Draft, name: string): boolean {
  return draft.written.slice(0, COMPARED).some((written) => sameName(name, written.name))
}

function isBorneOut(person: PersonProfile, draft: Draft): boolean {
  return draft.appearances.some(
    ({ person: known }) =>
      (person.country !== null && person.country === known.country) ||
      person.functions.some(({ key }) => key !== null && known.functions.some((other) => other.key === key)),
  )
}

/** Lone surnames that nobody bears out are one person only when written alike for the same country. */
function addAlone(drafts: Draft[], alone: Map<string, Draft>, appearance: Appearance): void {
  const key = `${normalise(fullestName(appearance.person))}@${appearance.person.country ?? appearance.article}`
  let draft = alone.get(key)
  if (draft === undefined) {
    draft = { written: [], appearances: [] }
    alone.set(key, draft)
    drafts.push(draft)
  }
  draft.appearances.push(appearance)
}
