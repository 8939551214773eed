import { normalise } from '@/lib/text/normalise'
import { nameBlockingKeys } from '@/lib/text/same-name'
import type { PersonProfile } from './article-profile'
import type { Surroundings } from './find-surroundings'
import { isTelling } from './is-telling'
import { listUnder } from './order'
import { bearsName, byAppearance, COMPARED, fullestName, type Appearance, type PersonDraft } from './person-draft'

/**
 * Gives each lone surname to the one person of that name whose country or function bears it out; else to the only one of
 * that name of whose country or company its article tells. Where nobody is, or two are, it is somebody of their own. The
 * drafts are added to.
 *
 * "le général Choudhary" in an article on Pakistan, or beside حموشي with whom others name him, is Salman Choudhary.
 */
export function attachSurnames(drafts: PersonDraft[], appearances: readonly Appearance[], findAround: (article: string) => Surroundings): void {
  const index = new Map<string, PersonDraft[]>()
  for (const draft of drafts) {
    const keys = draft.written.slice(0, COMPARED).flatMap(({ name }) => nameBlockingKeys(name))
    for (const key of new Set(keys)) listUnder(index, key).push(draft)
  }
  const alone = new Map<string, PersonDraft>()
  for (const appearance of appearances.toSorted(byAppearance)) {
    const name = fullestName(appearance.person)
    const nearby = new Set(nameBlockingKeys(name).flatMap((key) => index.get(key) ?? []))
    const bearers = [...nearby].filter((draft) => bearsName(draft, name))
    const owner = findOwner(appearance, bearers, findAround)
    if (owner === null) addAlone(drafts, alone, appearance)
    else owner.appearances.push(appearance)
  }
}

function findOwner({ article, person }: Appearance, bearers: readonly PersonDraft[], findAround: (article: string) => Surroundings): PersonDraft | null {
  const owners = bearers.filter((draft) => isBorneOut(person, draft))
  const possible = bearers.filter((draft) => mayBe(person, draft))
  const [owner, other] = owners.length > 0 ? owners : possible
  if (owner === undefined || other !== undefined) return null
  return owners.length > 0 || isAround(findAround(article), owner) ? owner : null
}

/** By the same country, or by the same office where a country is missing: of two countries they are two people (decision 023). */
function isBorneOut({ country, functions }: PersonProfile, { appearances }: PersonDraft): boolean {
  if (country !== null && appearances.some(({ person }) => person.country === country)) return true
  if (country !== null && appearances.some(({ person }) => person.country !== null)) return false
  return appearances.some(({ person }) => functions.some(({ key }) => isTelling(key) && person.functions.some((other) => other.key === key)))
}

/** Neither country nor office says that it is somebody else. */
function mayBe({ country, functions }: PersonProfile, { appearances }: PersonDraft): boolean {
  const known = appearances.flatMap(({ person }) => person.country ?? [])
  if (country !== null && known.length > 0 && !known.includes(country)) return false
  const [one, other] = [functions, appearances.flatMap(({ person }) => person.functions)].map((roles) => roles.some(({ key }) => isTelling(key)))
  return !one || !other
}

function isAround({ countries, knows }: Surroundings, draft: PersonDraft): boolean {
  return draft.appearances.some(({ person }) => person.country !== null && countries.has(person.country)) || knows(draft)
}

/** Lone surnames that nobody bears out are one person only when written alike for the same country. */
function addAlone(drafts: PersonDraft[], alone: Map<string, PersonDraft>, appearance: Appearance): void {
  const key = `${normalise(fullestName(appearance.person))}@${appearance.person.country ?? appearance.article}`
  let draft = alone.get(key)
  if (draft === undefined) {
    draft = { written: [], appearances: [] }
    alone.set(key, draft)
    drafts.push(draft)
  }
  draft.appearances.push(appearance)
}
