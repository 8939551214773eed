import 'server-only'
import type { EvidenceKind, RelationKind } from '@/lib/model/event'
import type { OwnText } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { client } from './client'
import { Names } from './columns'
import { pickName } from './entity-link'
import { NAMED_KINDS, type NamedKind } from './event-roles'

/** What the value of a piece of evidence may name; the other kinds of evidence speak for themselves. */
const EVIDENCE_NAMES: Partial<Record<EvidenceKind, readonly NamedKind[]>> = {
  person: ['person'],
  function: ['function'],
  country: ['country'],
  organisation: ['organisation'],
  // A rule about places may speak of the country that they are in.
  place: ['place', 'country'],
  occasion: ['occasion'],
  topic: ['topic'],
  counterpart: ['person', 'country'],
  host: ['person', 'country'],
}

/** The keys in the value of a piece of evidence, which lists or opposes them: `PK`, `FR / BE`, `extradition, training`. */
export function keysOfEvidence(value: string): string[] {
  return value.split(/, | \/ /)
}

const RELATION_NAMES: Partial<Record<RelationKind, readonly NamedKind[]>> = {
  'same-counterpart': ['person', 'country', 'function'],
  'same-country': ['country'],
  'same-occasion': ['occasion'],
  'same-subject': ['topic'],
  'follow-up': ['person', 'country', 'topic'],
  'part-of': ['person', 'country', 'occasion'],
}

/** Names of keys for a reader of one language, looked up together. */
export interface Labels {
  /** Names of all keys in the value of a piece of evidence. */
  evidence(kind: EvidenceKind, value: string): OwnText[]
  relation(kind: RelationKind, value: string): OwnText | null
  occasion(key: string): OwnText | null
}

/** Names of whatever the keys stand for; a key that nothing is named by is no error and gets no label. */
export async function findLabels(keys: Iterable<string | null>, language: Language): Promise<Labels> {
  const wanted = [...new Set([...keys].filter((key) => key !== null))]
  const rows = await client().entity.findMany({
    where: { kind: { in: [...NAMED_KINDS] }, key: { in: wanted } },
    select: { kind: true, key: true, names: true },
  })
  const names = new Map(rows.map((row) => [`${row.kind} ${row.key}`, pickName(Names.parse(row.names), language)]))
  const find = (kinds: readonly NamedKind[], key: string): OwnText | null => {
    for (const kind of kinds) {
      const name = names.get(`${kind} ${key}`)
      if (name) return name
    }
    return null
  }
  return {
    evidence: (kind, value) => keysOfEvidence(value).flatMap((key) => find(EVIDENCE_NAMES[kind] ?? [], key) ?? []),
    relation: (kind, value) => find(RELATION_NAMES[kind] ?? [], value),
    occasion: (key) => find(['occasion'], key),
  }
}
