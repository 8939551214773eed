import type { Evidence } from '@/lib/model/event'
import { messages, type MessageKey } from '@/locales/messages'

type EvidenceKey = Extract<MessageKey, `evidence.${string}`>

function isEvidenceKey(key: string): key is EvidenceKey {
  return Object.hasOwn(messages, key)
}

/**
 * The sentence of the dictionary for one piece of evidence: that of its rule when the dictionary has one,
 * else that of its kind, for or against. Its slot `value` takes what is shared (see `formatEvidenceValue`).
 *
 * A shared country gives `'evidence.country.for'`: « Le même pays : … », «البلد نفسه: …»;
 * the rule `date.day-off` has its own: « À un jour près : … », «بفارق يوم واحد: …».
 */
export function evidenceKey({ kind, rule, weight }: Pick<Evidence, 'kind' | 'rule' | 'weight'>): EvidenceKey {
  if (weight === 0) return 'evidence.noted'
  const ofRule = `evidence.${rule}`
  return isEvidenceKey(ofRule) ? ofRule : `evidence.${kind}.${weight > 0 ? 'for' : 'against'}`
}
