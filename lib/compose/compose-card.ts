import type { Language } from '@/lib/languages'
import type { Card } from '@/lib/model/card'
import type { EventFacts, EventParty, Person } from '@/lib/model/event'
import { accountArabic } from './account-ar'
import { accountFrench } from './account-fr'
import { castParties, type Casting } from './casting'
import { describeRole } from './describe-role'
import type { Phrase } from './phrase'
import { titleArabic } from './title-ar'
import { titleFrench } from './title-fr'

type Writer = (casting: Casting) => Phrase

const WRITERS: Record<Language, { title: Writer; account: Writer }> = {
  fr: { title: titleFrench, account: accountFrench },
  ar: { title: titleArabic, account: accountArabic },
}

/**
 * The title and the one-sentence account of an event, from its facts alone: nothing is in them that no report gives,
 * and what is not known is said or left out. Names come in the reader's script when the collection has them so,
 * else in their own, marked with its language.
 *
 * « L’ambassadeur du Gabon, Léon Mba, reçu à Rabat par Jean Martin », «جان مارتان يستقبل سفير الغابون ليون مبا».
 */
export function composeCard(facts: EventFacts, people: ReadonlyMap<string, Person>, language: Language): Card {
  const casting = castParties(facts, people, language)
  const { title, account } = WRITERS[language]
  const rolesOf = (parties: readonly EventParty[]) => parties.map((party) => describeRole(party, people, language))
  return {
    title: [...title(casting).fragments],
    account: [...account(casting).fragments],
    hosts: rolesOf(facts.hosts),
    counterparts: rolesOf(facts.counterparts),
  }
}
