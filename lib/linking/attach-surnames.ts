import { normalise } from '@/lib/text/normalise'
import { nameBlockingKeys } from '@/lib/text/same-name'
import type { PersonProfile } from './article-profile'
import { isTelling } from './is-telling'
import { listUnder } from './order'
import { bearsName, byAppearance, COMPARED, fullestName, type Appearance, type PersonDraft } from './person-draft'

/**
 * Gives each lone surname to the one person of that name whose country or function bears it out; where nobody does, or
 * two do, it is somebody of their own. The drafts are added to.
 */
export function attachSurnames(drafts: PersonDraft[], appearances: readonly Appearance[]): void {
  const index = new Map<string, PersonDraft[]>()
  for (const draft of drafts) {
    const keys = draft.written.slice(0, COMPARED).flatMap(({ name }) => nameBlockingKeys(name))
    for (const key of new Set(keys)) listUnder(index, key).push(draft)
  }
  const alone = new Map<string, PersonDraft>()
  for (const appearance of appearances.toSorted(byAppearance)) {
    const name = fullestName(appearance.person)
    const nearby = new Set(nameBlockingKeys(name).flatMap((key) => index.get(key) ?? []))
    const owners = [...nearby].filter((draft) => isBorneOut(appearance.person, draft) && bearsName(draft, name))
    const [owner] = owners
    if (owner !== undefined && owners.length === 1) owner.appearances.push(appearance)
    else addAlone(drafts, alone, appearance)
  }
}

/** By the same country, or by the same office where a country is missing: of two countries they are two people (decision 023). */
function isBorneOut({ country, functions }: PersonProfile, { appearances }: PersonDraft): boolean {
  if (country !== null && appearances.some(({ person }) => person.country === country)) return true
  if (country !== null && appearances.some(({ person }) => person.country !== null)) return false
  return appearances.some(({ person }) => functions.some(({ key }) => isTelling(key) && person.functions.some((other) => other.key === key)))
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
