import type { EntityLink, OwnText } from './view'
import type { ToldCounts } from './timeline-view'

/** What the map shows: a circle for each country and a bridge for each two that meet. */

export interface MapCountry {
  country: EntityLink
  otherName: OwnText | null
  events: number
  told: ToldCounts
  /** Events in which it is the host. */
  hosted: number
}

export interface MapBridge {
  /** ISO codes: the host's country and its guest's. */
  from: string
  to: string
  events: number
}

export interface CountryMapView {
  /** Most events first. */
  countries: MapCountry[]
  /** Strongest first. */
  bridges: MapBridge[]
}
