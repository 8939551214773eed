import type { CountryMapView } from './country-map-view'
import type { NetworkView } from './network-view'
import type { TimelineView } from './timeline-view'

/** The small pictures on the page of an entity; `null` where one would show less than the words beside it. */
export interface EntityPictures {
  timeline: TimelineView | null
  /** Of a person: the countries that she meets. */
  network: NetworkView | null
  /** Of a country: itself and those that it meets. */
  map: CountryMapView | null
}
