import type { Annotation, Meeting } from '@/lib/model/annotation'

/** A kind of thing and the key under which the knowledge tables have it. */
type Use = readonly [kind: string, key: string | null | undefined]

/**
 * Everything but people that an article speaks of, as `kind key`, each once: what of the knowledge tables needs a
 * record of its own beside the article. "à Rabat, le ministre du Gabon" gives `place rabat`, `function minister` and
 * `country GA`, and so does «بالرباط وزير الغابون».
 */
export function listNamed({ mentions, people, meetings }: Annotation): string[] {
  const uses = [
    ...mentions.flatMap(({ kind, key }): Use[] => (kind === 'person' ? [] : [[kind, key]])),
    ...people.flatMap(({ country, functions }) => [['country', country] as const, ...functions.flatMap(usesOfFunction)]),
    ...meetings.flatMap((meeting) => [...usesOfFrame(meeting), ...[...meeting.hosts, ...meeting.counterparts].flatMap(usesOfParty)]),
  ]
  return [...new Set(uses.flatMap(([kind, key]) => (key ? `${kind} ${key}` : [])))]
}

function usesOfFrame({ countries, place, occasion, topics }: Pick<Meeting, 'countries' | 'place' | 'occasion' | 'topics'>): Use[] {
  return [...countries.map((key): Use => ['country', key]), ['place', place], ['occasion', occasion], ...topics.map((key): Use => ['topic', key])]
}

function usesOfParty({ country, organisation, function: role }: Meeting['hosts'][number]): Use[] {
  return [['country', country], ['organisation', organisation], ...(role === null ? [] : usesOfFunction(role))]
}

function usesOfFunction({ key, country, organisation }: { key: string | null; country: string | null; organisation: string | null }): Use[] {
  return [['function', key], ['country', country], ['organisation', organisation]]
}
