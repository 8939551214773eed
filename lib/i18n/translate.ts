import type { Language } from '@/lib/languages'
import { messages, type MessageKey } from '@/locales/messages'
import { findInstance } from './instance'

type Messages = typeof messages
type KeyWith<Trait extends string> = { [Key in MessageKey]: Trait extends keyof Messages[Key] ? Key : never }[MessageKey]

/** Messages that take `count`. */
export type CountedKey = KeyWith<'counted'>
/** Messages with markup inside: they are rendered by `Sentence`. */
export type SlottedKey = KeyWith<'slots'>
/** Messages that are plain text. */
export type PlainKey = Exclude<MessageKey, SlottedKey>

export type Values = Readonly<Record<string, string | number>>

export interface Translator {
  (key: CountedKey, values: Values & { count: number }): string
  (key: Exclude<PlainKey, CountedKey>, values?: Values): string
}

/**
 * The interface's words in one language. Throws `RangeError` for a key that is not in the dictionary:
 * a bare key never reaches a reader.
 *
 * `getTranslator('fr')('articles.count', { count: 2 })` is `'2 articles'`,
 * `getTranslator('ar')('articles.count', { count: 2 })` is `'مقالان'`.
 */
export function getTranslator(language: Language): Translator {
  const instance = findInstance(language)
  return (key: PlainKey, values: Values = {}) => instance.t(key, { ...values })
}

/** True for the name of a plain message; for names that come from data: `isPlainKey('error.empty')` is true. */
export function isPlainKey(key: string): key is Exclude<PlainKey, CountedKey> {
  if (!Object.hasOwn(messages, key)) return false
  const message = messages[key as MessageKey]
  return !('slots' in message) && !('counted' in message)
}
