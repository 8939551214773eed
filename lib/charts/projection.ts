import { geoEqualEarth, type GeoProjection } from 'd3-geo'

/** Width of the whole world in the units of `public/land.svg` and of all positions on the map. */
export const WORLD_WIDTH = 2000

/**
 * Equal Earth (Šavrič, Patterson and Jenny, 2018): areas are true, so that no continent looks larger than it is. The
 * middle lies a little east of Greenwich, where Europe, Africa and Asia are least bent.
 */
export function worldProjection(): GeoProjection {
  return geoEqualEarth().rotate([-11, 0]).fitWidth(WORLD_WIDTH, { type: 'Sphere' })
}
