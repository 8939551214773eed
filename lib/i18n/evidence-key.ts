import type { Evidence } from '@/lib/model/event'
import type { MessageKey } from '@/locales/messages'

type EvidenceKey = Extract<MessageKey, `evidence.${Evidence['kind']}.${'for' | 'against'}` | 'evidence.date.compatible' | 'evidence.noted'>

/** Rules whose sentence says more than their kind and sign do. */
const BY_RULE: Readonly<Record<string, EvidenceKey>> = { 'date.compatible': 'evidence.date.compatible' }

/**
 * The sentence of the dictionary for one piece of evidence, chosen by its rule, else by its kind and sign.
 * Its slot `value` takes what is shared.
 *
 * `{ kind: 'country', rule: 'country.same', weight: 1.2, … }` gives `'evidence.country.for'`: « Le même pays : … » / «البلد نفسه: …».
 */
export function evidenceKey(evidence: Pick<Evidence, 'kind' | 'rule' | 'weight'>): EvidenceKey {
  if (evidence.weight === 0) return 'evidence.noted'
  return BY_RULE[evidence.rule] ?? `evidence.${evidence.kind}.${evidence.weight > 0 ? 'for' : 'against'}`
}
