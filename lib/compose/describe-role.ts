import type { Language } from '@/lib/languages'
import { plainText, type Card } from '@/lib/model/card'
import type { EventParty, Person } from '@/lib/model/event'
import { describeFunctionArabic } from './function-ar'
import { cleanText, describeFunctionFrench } from './function-fr'
import { isCounterpart, resolveParty, type Party } from './party'
import type { Phrase } from './phrase'

interface Writer {
  told: (words: string, title: string) => string
  composed: (party: Party, home: string | null) => Phrase | null
}

const WRITERS: Record<Language, Writer> = {
  fr: { told: cleanText, composed: describeFunctionFrench },
  ar: { told: (words) => words, composed: describeFunctionArabic },
}

/**
 * What a party was at the event, standing alone: the fullest words of its reports in the reader's language, else
 * composed with body and country, else the words of a report in the other language. `null` when nobody gives it, and
 * for a named "counterpart", who is one only beside somebody else.
 *
 * « inspecteur général par intérim de la Police pakistanaise », «المفتش العام للشرطة الباكستانية».
 */
export function describeRole(party: EventParty, people: ReadonlyMap<string, Person>, language: Language): Card['hosts'][number] {
  const known = resolveParty(party, people, language)
  if (isCounterpart(known) && known.name !== null) return null
  const told = party.function?.told?.[language]
  if (told) return { text: WRITERS[language].told(told, known.job?.names[language][known.gender] ?? ''), language }
  const composed = WRITERS[language].composed(known, null)
  if (composed !== null) return { text: plainText(composed.fragments), language }
  return party.function && { text: party.function.text, language: party.function.language }
}
