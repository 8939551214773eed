import { numberForms, type NumberForm } from '@/lib/knowledge/number-words'
import type { Language } from '@/lib/languages'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { normalise } from '@/lib/text/normalise'

/** A word as a part of a number. */
export interface NumberWord extends Pick<NumberForm, 'value' | 'role' | 'pair'> {
  /** Arabic wrote «و» before it. */
  joined: boolean
}

const formsOf = (language: Language): ReadonlyMap<string, NumberForm> =>
  new Map(numberForms.filter((form) => form.language === language).map((form) => [normalise(form.phrase), form]))

const FORMS: Readonly<Record<Language, ReadonlyMap<string, NumberForm>>> = { fr: formsOf('fr'), ar: formsOf('ar') }

/**
 * The meaning of a normalised word as a part of a number; `null` for other words, and for the hundred of «في المائة».
 *
 * `readNumberWord('quarante', 'fr')` is 40; `readNumberWord('واربعين', 'ar')` is 40, joined.
 */
export function readNumberWord(norm: string, language: Language): NumberWord | null {
  for (const reading of withoutClitics(norm)) {
    const form = FORMS[language].get(reading)
    if (form === undefined) continue
    const prefix = norm.slice(0, norm.length - reading.length)
    if (form.role === 'hundred' && prefix.endsWith('ال')) return null
    return { value: form.value, role: form.role, pair: form.pair, joined: prefix.startsWith('و') }
  }
  return null
}
