import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'

interface AnyForm { key: string; phrase: string; language: Language }

/** A phrase as a gazetteer sees it: normalised, and without the Arabic article that every word may have or lack. */
export function seenAs({ phrase, language }: Pick<AnyForm, 'phrase' | 'language'>): string {
  return `${language} ${normalise(phrase).replace(/(^|\s)ال/g, '$1')}`
}

/** Phrases that mean two keys: `fr congolais: CD, CG`. */
export function sharedPhrases(forms: readonly AnyForm[]): string[] {
  return [...indexOf(forms)].filter(([, found]) => found.size > 1).map(([phrase, found]) => `${phrase}: ${[...found].join(', ')}`)
}

/**
 * Arabic phrases without an Arabic letter or with Latin ones, French phrases with Arabic letters, and untrimmed ones.
 * Acronyms and figures stand in both.
 */
export function wrongScript(forms: readonly AnyForm[]): string[] {
  return forms.filter(({ phrase, language }) => {
    if (phrase !== phrase.trim() || /\s{2}|[\u200B-\u200F]/.test(phrase)) return true
    const [arabic, latin] = [/\p{Script=Arabic}/u.test(phrase), /\p{Script=Latin}/u.test(phrase)]
    return language === 'ar' ? !arabic || latin : arabic || !latin
  }).map(({ key, phrase }) => `${key}: ${phrase}`)
}

/** Records that lack a form in one of the languages. */
export function missingLanguage(keys: readonly string[], forms: readonly AnyForm[]): string[] {
  const found = new Set(forms.map(({ key, language }) => `${key} ${language}`))
  return keys.flatMap((key) => ['fr', 'ar'].map((language) => `${key} ${language}`)).filter((pair) => !found.has(pair))
}

const indexes = new WeakMap<readonly AnyForm[], Map<string, Set<string>>>()

function indexOf(forms: readonly AnyForm[]): Map<string, Set<string>> {
  const known = indexes.get(forms)
  if (known) return known
  const index = new Map<string, Set<string>>()
  for (const form of forms) index.set(seenAs(form), (index.get(seenAs(form)) ?? new Set()).add(form.key))
  indexes.set(forms, index)
  return index
}

/** Keys that a spelling means, however it is written. */
export function keysOf(forms: readonly AnyForm[], language: Language, phrase: string): string[] {
  return [...(indexOf(forms).get(seenAs({ phrase, language })) ?? [])]
}

/** The values that come more than once. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
