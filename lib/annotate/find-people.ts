import type { LocalPerson } from '@/lib/model/annotation'
import type { Draft } from './draft'
import { toFunctionMention } from './functions/function-phrase'
import { findBearer } from './people/find-bearer'
import { attachFunctions } from './people/attach-functions'
import { groupNames, type NameGroup } from './people/group-names'
import { listNames } from './people/list-names'
import { listShortNames } from './people/list-short-names'
import type { PartyPhrase } from './people/party-phrase'

/**
 * Finds the people of an article, in both scripts, with their functions: first the full names, then the family
 * names that repeat them, all of one person taken together.
 * "Abdelkader Belkacem, ambassadeur d'Algérie, … M. Belkacem" is one person from `DZ`;
 * السيد محمد ولد أحمد، وزير الداخلية one too.
 */
export function findPeople(draft: Draft): Draft {
  const full = draft.passages.map((passage, index) => listNames(passage, draft.phrases[index] ?? []))
  const names = draft.passages.map((passage, index) => {
    const taken = full[index] ?? []
    return [...taken, ...listShortNames(passage, taken, full.flat())].sort((left, right) => left.from - right.from)
  })
  const groups = groupNames(names.flat())
  const parties = draft.passages.map((passage, index) => attachFunctions(passage, names[index] ?? [], draft.phrases[index] ?? []))
  const people = groups.map((group, index) => toPerson(draft, `p${index}`, group, parties.flat()))
  const ids = new Map(groups.flatMap((group, index) => group.names.map((name) => [name, `p${index}`] as const)))
  const owned = parties.map((list) => list.map((party) => ({
    ...party, person: party.name === null ? findBearer(party, people) : (ids.get(party.name) ?? null),
  })))
  return { ...draft, people, parties: owned }
}

function toPerson(draft: Draft, id: string, group: NameGroup, parties: readonly PartyPhrase[]): LocalPerson {
  const own = new Set(group.names)
  const functions = parties
    .filter(({ name }) => name !== null && own.has(name))
    .flatMap((party) => party.functions.flatMap((phrase) => {
      const passage = draft.passages[party.name?.paragraph ?? 0]
      return passage === undefined ? [] : [toFunctionMention(passage, phrase)]
    }))
  return {
    id,
    spellings: group.spellings,
    functions: functions.filter(({ key }) => key !== null),
    country: functions.find(({ country }) => country !== null)?.country ?? null,
    gender: group.names.find(({ gender }) => gender !== null)?.gender ?? functions.find(({ gender }) => gender !== null)?.gender ?? null,
    spans: group.names.map(({ span }) => span),
  }
}
