import { nameSimilarity } from '@/lib/text/name-similarity'
import { normalise } from '@/lib/text/normalise'
import { nameBlockingKeys, sameName } from '@/lib/text/same-name'
import { byText, listUnder } from './order'
import { byAppearance, COMPARED, fullestName, type Appearance, type PersonDraft, type Written } from './person-draft'
import { isFullName } from './person-names'

/** Drafts whose name shares keys with a new one that are compared with it: the closest. */
const NEARBY = 8
/** Two names this alike are looked at no further. */
const NO_CLOSER = 0.97
/** Drafts of one key beyond which the key says nothing of a name: it is that of a common given name. */
const LONGEST_LIST = 400

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

/**
 * Finds which full names are one name, by `sameName` in any pair of scripts: `Paul Martin` and بول مارتان are one.
 * The most frequent ways of writing come first and gather the rarer ones: a misspelling never leads.
 */
export function groupFullNames(appearances: readonly Appearance[]): PersonDraft[] {
  const drafts: PersonDraft[] = []
  const index = new Map<string, PersonDraft[]>()
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
function rankNearby(keys: Iterable<string>, index: ReadonlyMap<string, readonly PersonDraft[]>): PersonDraft[] {
  const closeness = new Map<PersonDraft, number>()
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

function closestDraft(names: readonly string[], nearby: Iterable<PersonDraft>): PersonDraft | null {
  let best: { draft: PersonDraft; similarity: number } | null = null
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
