import { z } from 'zod'
import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import arabic from './ar.json'
import french from './fr.json'
import { messages } from './messages'
import type { Message } from './messages/message'

export type Dictionary = Readonly<Record<string, string>>

const PLACEHOLDER = /\{\{(\w+)\}\}|<(\w+)\/>/g

/** What a sentence leaves open: `listPlaceholders('Comparé à <article/>')` is `['article']`. */
function listPlaceholders(sentence: string): string[] {
  return [...sentence.matchAll(PLACEHOLDER)].map((match) => match[1] ?? match[2] ?? '')
}

/** A sentence with exactly the placeholders its message declares; a counted one may leave `{{count}}` out («مقالان»). */
function sentenceOf(message: Message) {
  const wanted = [...(message.values ?? []), ...(message.slots ?? [])].toSorted().join()
  return z
    .string()
    .trim()
    .min(1)
    .refine(
      (sentence) => listPlaceholders(sentence).filter((name) => !(message.counted && name === 'count')).toSorted().join() === wanted,
      { error: `must hold exactly: ${wanted || 'no placeholder'}` },
    )
}

/** Plural categories of a language; `zero` is there in every one, because “aucun article” reads better than “0 article”. */
export function pluralCategories(language: Language): string[] {
  return [...new Set(['zero', ...new Intl.PluralRules(LANGUAGES[language].locale).resolvedOptions().pluralCategories])]
}

/** The shape of one dictionary: every message, every plural category of the language, and nothing else. */
export function dictionarySchema(language: Language) {
  const categories = pluralCategories(language)
  const shape: Record<string, z.ZodType<string>> = {}
  for (const [key, message] of Object.entries<Message>(messages)) {
    const forms = message.counted ? categories.map((category) => `${key}_${category}`) : [key]
    for (const form of forms) shape[form] = sentenceOf(message)
  }
  return z.strictObject(shape)
}

const sources: Record<Language, unknown> = { fr: french, ar: arabic }

/** Both dictionaries, checked when they are loaded: a missing or unknown key stops the program at its start. */
export const dictionaries = Object.fromEntries(
  languageTags.map((language) => [language, dictionarySchema(language).parse(sources[language])]),
) as Record<Language, Dictionary>
