import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import type { EventPage, PartyView } from '@/lib/model/view'
import type { LdNode } from './json-ld'
import { articleNode, datesOf, entityNode, eventName, pageAddress } from './json-ld-things'

interface About {
  language: Language
  /** Its title in the other language. */
  otherTitle: string | null
  site: URL
}

/** An event for search engines: who met whom, when and where, and every article that reports it. */
export function eventNode(event: EventPage, { language, otherTitle, site }: About): LdNode {
  const dates = datesOf(event.date)
  return {
    '@type': 'Event',
    '@id': eventName(event.slug, site),
    url: pageAddress(language, `/events/${event.slug}`, site),
    name: plainText(event.title),
    alternateName: otherTitle,
    description: plainText(event.account),
    inLanguage: language,
    startDate: dates.first,
    endDate: dates.last ?? dates.first,
    eventStatus: 'https://schema.org/EventScheduled',
    image: pageAddress(language, `/events/${event.slug}/picture.png`, site),
    location: event.place && entityNode(event.place, site),
    organizer: peopleOf(event.hosts, site),
    attendee: peopleOf(event.counterparts, site),
    about: event.topics.map((topic) => entityNode(topic, site)),
    subjectOf: event.reportsList.map(({ article }) => articleNode(article, site)),
  }
}

/** Those who have a name, each with what he or she was at this event. */
function peopleOf(parties: readonly PartyView[], site: URL): LdNode[] {
  return parties.flatMap(({ person, otherName, function: role }) =>
    person === null ? [] : { ...entityNode(person, site), alternateName: otherName?.text ?? null, jobTitle: role?.text ?? null },
  )
}
