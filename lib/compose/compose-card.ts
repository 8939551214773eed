import type { Language } from '@/lib/languages'
import type { Card } from '@/lib/model/card'
import type { EventFacts, Person } from '@/lib/model/event'
import { castParties, type Casting } from './casting'
import { composeArabic } from './compose-arabic'
import { composeFrench } from './compose-french'

const COMPOSERS: Record<Language, (casting: Casting) => Card> = { fr: composeFrench, ar: composeArabic }

/**
 * The title and the one-sentence account of an event, from its facts alone: nothing is in them that no report gives,
 * and what is not known is said or left out. Names come in the reader's script when the collection has them so,
 * else in their own, marked with its language.
 *
 * « L’ambassadeur du Gabon, Léon Mba, reçu à Rabat par Jean Martin », «جان مارتان يستقبل سفير الغابون ليون مبا».
 */
export function composeCard(facts: EventFacts, people: ReadonlyMap<string, Person>, language: Language): Card {
  return COMPOSERS[language](castParties(facts, people, language))
}
