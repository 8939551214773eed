import { findCity, type City } from '@/lib/knowledge/cities'
import { findOccasion, type Occasion } from '@/lib/knowledge/occasions'
import { findCountry, type Country } from '@/lib/knowledge/countries'
import { findTopic, type Topic } from '@/lib/knowledge/topics'
import type { Language } from '@/lib/languages'
import type { MeetingKind, PartialDate } from '@/lib/model/annotation'
import type { EventFacts, EventParty, Person } from '@/lib/model/event'
import { isCounterpart, facing, resolveParty, type Party } from './party'

/** Topics that one sentence can carry. */
const TOPICS_SAID = 3

/** The facts of an event set out for a sentence: who is its subject, whom it is about, and what frames it. */
export interface Casting {
  kind: MeetingKind
  /** Who receives, talks, visits, signs. */
  subjects: Party[]
  /** Whom. */
  others: Party[]
  /** Countries met when nobody of them is named. */
  countries: Country[]
  date: PartialDate
  place: City | null
  occasion: Occasion | null
  topics: Topic[]
  /** 0 or 1: which of two equally good wordings; the same event always gets the same. */
  wording: 0 | 1
}

/**
 * Sets out the facts. In a visit the subject is the side that travels; where only one side is known of a mutual act, it
 * is shared out.
 */
export function castParties(facts: EventFacts, people: ReadonlyMap<string, Person>, language: Language): Casting {
  const hosts = distinct(facts.hosts).map((party) => resolveParty(party, people, language))
  const guests = distinct(facts.counterparts).map((party) => resolveParty(party, people, language))
  const place = facts.place === null ? null : findCity(facts.place)
  const kind = kindAt(facts.kind, [...hosts, ...guests], place)
  const [subjects, others] = shareOut(kind, hosts.filter(isKnown), guests.filter(isKnown), place)
  return {
    kind,
    subjects: facing(subjects.map(withoutCounterpart), others),
    others: facing(others, subjects),
    countries: others.length > 0 ? [] : facts.countries.flatMap((code) => findCountry(code) ?? []),
    date: facts.date,
    place,
    occasion: facts.occasion === null ? null : findOccasion(facts.occasion),
    topics: facts.topics.flatMap((key) => findTopic(key) ?? []).slice(0, TOPICS_SAID),
    wording: chooseWording(facts),
  }
}

/** Nobody visits the country where all of them are at home: that is a meeting. */
function kindAt(kind: MeetingKind, parties: readonly Party[], place: City | null): MeetingKind {
  const atHome = place !== null && parties.length > 0 && parties.every(({ country }) => country?.code === place.country)
  return kind === 'visit' && atHome ? 'other' : kind
}

/** Two parties of whom exactly the same is known would be said in the same words: once is enough. */
function distinct(parties: readonly EventParty[]): EventParty[] {
  return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()]
}

/** "Son homologue" needs somebody named before it, so the subject of the sentence cannot be called so. */
function withoutCounterpart(party: Party): Party {
  return isCounterpart(party) ? { ...party, job: null, jobText: null } : party
}

/** A party of which nothing can be said is left out. */
function isKnown({ name, job, jobText, organisation, country }: Party): boolean {
  return Boolean(name ?? job ?? jobText ?? organisation ?? country)
}

function shareOut(kind: MeetingKind, hosts: Party[], guests: Party[], place: City | null): [Party[], Party[]] {
  if (kind === 'reception') return [hosts, guests]
  if (kind === 'visit') {
    const abroad = place !== null && guests.some(({ country }) => country?.code === place.country)
    return abroad || guests.length === 0 ? [hosts, guests] : [guests, hosts]
  }
  if (hosts.length === 0) return [guests.slice(0, 1), guests.slice(1)]
  if (guests.length === 0) return [hosts.slice(0, 1), hosts.slice(1)]
  return [hosts, guests]
}

/** Varies the wording from event to event by what they are about, so that a list of them does not read like a form. */
function chooseWording(facts: EventFacts): 0 | 1 {
  const said = ({ person, country, function: role }: EventParty): string => `${person}${country}${role?.key}`
  const seed = [...facts.counterparts.map(said), facts.date.edtf, facts.place].join()
  return [...seed].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 0 ? 0 : 1
}
