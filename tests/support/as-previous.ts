import type { LinkedEvent, Person } from '@/lib/model/event'
import type { PreviousLinks } from '@/lib/model/previous-links'

/** What a run found, as the next run is told of it. */
export function asPrevious({ events, people }: { events: readonly LinkedEvent[]; people: readonly Person[] }): PreviousLinks {
  return {
    events: events.map(({ id, slug, reports }) => ({ id, slug, reports })),
    people: people.map(({ id, slug, country, spellings }) => ({ id, slug, country, spellings: spellings.map(({ text }) => text) })),
  }
}
