import type { LocalPerson } from '@/lib/model/annotation'
import type { Atom } from './atoms/atom'
import type { Draft } from './draft'
import { toFunctionMention } from './functions/function-phrase'
import { findBearer, indexBearers } from './people/find-bearer'
import { attachFunctions } from './people/attach-functions'
import { groupNames, type NameGroup } from './people/group-names'
import { listNames } from './people/list-names'
import { listShortNames, listSurnames } from './people/list-short-names'
import type { NamedSpan } from './people/named'
import { countryOfOffice } from './people/office-clause'
import { atomsIn, findAtomBefore, gapBefore, sentenceAt, type Passage } from './passage'
import type { PartyPhrase } from './people/party-phrase'

/**
 * Finds the people of an article, in both scripts, with their functions: first the full names, then the family
 * names that repeat them, all of one person taken together.
 * "Abdelkader Belkacem, ambassadeur d'Algérie, … M. Belkacem" is one person from `DZ`;
 * السيد محمد ولد أحمد، وزير الداخلية one too.
 */
export function findPeople(draft: Draft): Draft {
  const full = draft.passages.map((passage, index) => listNames(passage, draft.phrases[index] ?? []))
  const surnames = listSurnames(full.flat())
  const names = draft.passages.map((passage, index) => {
    const taken = full[index] ?? []
    return [...taken, ...listShortNames(passage, taken, surnames)].sort((left, right) => left.from - right.from)
  })
  const groups = groupNames(names.flat())
  const parties = draft.passages.map((passage, index) => attachFunctions(passage, names[index] ?? [], draft.phrases[index] ?? []))
  const byName = new Map(parties.flat().flatMap((party) => (party.name === null ? [] : [[party.name, party] as const])))
  const people = groups.map((group, index) => toPerson(draft, `p${index}`, group, byName))
  const bearers = indexBearers(people)
  const ids = new Map(groups.flatMap((group, index) => group.names.map((name) => [name, `p${index}`] as const)))
  const owned = parties.map((list) => list.map((party) => ({
    ...party, person: party.name === null ? findBearer(party, bearers) : (ids.get(party.name) ?? null),
  })))
  return { ...draft, people, parties: owned }
}

/**
 * الفرنسي لوكا مارتان، "la Suédoise Karin Lind": the nationality that stands before a name, else that of the office
 * told after it.
 */
function nationalityOf(draft: Draft, group: NameGroup): string | null {
  for (const name of group.names) {
    const passage = draft.passages[name.paragraph]
    if (passage === undefined) continue
    const atom = gapBefore(passage, name.from) === ' ' ? findAtomBefore(passage, name.from, 'country') : null
    const own = atom !== null && !atom.ambiguous && (atom.nationality || isSharedOffice(passage, atom))
    const country = own ? atom.key : countryOfOffice(passage, name.to)
    if (country !== null) return country
  }
  return null
}

/** سفيري سويسرا فلان وبلجيكا فلان: the office is told once for both, and each has his country before his name. */
function isSharedOffice(passage: Passage, { from, prefix }: Atom): boolean {
  if (findAtomBefore(passage, from, 'function')?.plural) return true
  if (!prefix.startsWith('و')) return false
  return [...atomsIn(passage, { from: Math.max(sentenceAt(passage, from).from, from - SHARED_REACH), to: from }, 'function')].some(({ plural }) => plural)
}

/** Words from an office to the country of the second who holds it. */
const SHARED_REACH = 20

function toPerson(draft: Draft, id: string, group: NameGroup, parties: ReadonlyMap<NamedSpan, PartyPhrase>): LocalPerson {
  const functions = group.names.flatMap((name) => (parties.get(name)?.functions ?? []).flatMap((phrase) => {
    const passage = draft.passages[name.paragraph]
    return passage === undefined ? [] : [toFunctionMention(passage, phrase)]
  }))
  return {
    id,
    spellings: group.spellings,
    functions: functions.filter(({ key }) => key !== null),
    country: functions.find(({ country }) => country !== null)?.country ?? nationalityOf(draft, group),
    gender: group.names.find(({ gender }) => gender !== null)?.gender ?? functions.find(({ gender }) => gender !== null)?.gender ?? null,
    spans: group.names.map(({ span }) => span),
  }
}
