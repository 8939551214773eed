import { indexNames } from '@/lib/search/index-names'
import type { Language } from '@/lib/languages'
import type { Card } from '@/lib/model/card'
import type { EventFacts, EventParty, LinkedEvent } from '@/lib/model/event'
import type { LinksToSave } from '@/lib/store/links-to-save'
import { entities, people } from './collection-entities'
import { events } from './collection-events'

function cardsOf(id: string, of: EventFacts): Record<Language, Card> {
  const words = { director: { fr: 'directeur', ar: 'مدير' }, ambassador: { fr: 'ambassadrice', ar: 'سفيرة' } }
  const roleOf = ({ function: role }: EventParty, language: Language) => {
    const known = Object.entries(words).find(([key]) => key === role?.key)?.[1]
    return known ? { text: known[language], language } : role && { text: role.text, language: role.language }
  }
  const cardOf = (title: string, { hosts, counterparts }: EventFacts, language: Language): Card => ({
    title: [title],
    account: [title, '.'],
    hosts: hosts.map((party) => roleOf(party, language)),
    counterparts: counterparts.map((party) => roleOf(party, language)),
  })
  return { fr: cardOf(`Rencontre ${id}`, of, 'fr'), ar: cardOf(`لقاء ${id}`, of, 'ar') }
}

/** What linking found in the whole collection. */
export function linksOf({ events: found = events, ...parts }: Partial<Omit<LinksToSave<LinkedEvent>, 'write'>> = {}): LinksToSave<LinkedEvent> {
  return {
    events: found,
    people,
    relations: [
      { left: 'e2', right: 'e3', kind: 'same-document', value: 'agenda', weight: 2 },
      { left: 'e1', right: 'e2', kind: 'same-subject', value: 'trade', weight: 1 },
    ],
    redirects: [],
    entities,
    indexNames,
    ...parts,
    async *write(some) {
      for (const { id, facts, reports } of some) yield { reports, cards: cardsOf(id, facts) }
    },
  }
}
