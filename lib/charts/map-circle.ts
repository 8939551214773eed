import type { MapCountry } from '@/lib/model/country-map-view'
import type { Label } from './label'
import type { ShareCircle } from './shares'

/** A country on the map. */
export interface MapCircle {
  country: MapCountry
  circle: ShareCircle
  /** Its guests come to it more often than it goes to others. */
  host: boolean
  /** From the country itself to a circle that had to make room for its neighbours. */
  leader: [x: number, y: number] | null
  label: Label | null
}
