import type { EntityLink, OwnText } from './view'
import type { ToldCounts } from './timeline-view'

/** What the network shows: people and countries, tied by the events that they share. */

export interface NetworkPerson {
  person: EntityLink
  otherName: OwnText | null
  country: EntityLink | null
  /** Events of theirs, and how many of these each press tells. */
  events: number
  told: ToldCounts
  /** Events shared with each hub, the strongest tie first; `hub` is an index. None for the hubs themselves. */
  ties: { hub: number; events: number }[]
}

/** A country with its people; `country` is `null` for people whose country nobody gives. */
export interface NetworkGroup {
  country: EntityLink | null
  otherName: OwnText | null
  events: number
  told: ToldCounts
  /** Strongest ties first. */
  people: NetworkPerson[]
  /** Events that the country or its people share with each hub. */
  ties: { hub: number; events: number }[]
}

export interface NetworkView {
  /** The few through whom all others are tied, those with most ties first. */
  hubs: NetworkPerson[]
  /** Strongest ties first. */
  groups: NetworkGroup[]
  /** What is tied too, but more weakly than what is shown. */
  hidden: { people: number; countries: number }
}
