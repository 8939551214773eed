import { worldProjection } from './projection'
import positions from './data/positions.json'

const project = worldProjection()
const places = new Map((positions as [code: string, longitude: number, latitude: number][]).map(([code, ...point]) => [code, project(point)]))

/** Where a country's circle stands on the map of the world, in the units of its land; `null` for a code that no country has. */
export function findCountryPosition(code: string): [x: number, y: number] | null {
  return places.get(code) ?? null
}
