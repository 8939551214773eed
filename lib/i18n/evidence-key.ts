import { messages, type MessageKey } from '@/locales/messages'

type EvidenceKey = Extract<MessageKey, `evidence.${string}`>

function isEvidenceKey(key: string): key is EvidenceKey {
  return Object.hasOwn(messages, key)
}

/**
 * The sentence of the dictionary for a piece of evidence: each rule of linking has its own. Its slot `value`, if it has
 * one, takes what is shared (see `evidenceWords`). `evidence.unnamed` for a rule that the dictionary does not know, such
 * as one of an older store, and where a sentence wants words and there are none: a machine's word reaches no reader.
 *
 * `country.same` is `'evidence.country.same'`: « Le même pays représenté : … », «البلد الممثَّل نفسه: …».
 */
export function evidenceKey(rule: string, hasWords: boolean): EvidenceKey {
  const key = `evidence.${rule}`
  return isEvidenceKey(key) && (hasWords || !('slots' in messages[key])) ? key : 'evidence.unnamed'
}
