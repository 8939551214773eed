/**
 * Makes public/land.svg: the land of the world without any border (Natural Earth, 1:110m, npm world-atlas), on the
 * projection of the map. Run: node --import ./lib/cli/typescript.mjs lib/charts/build/make-land.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { geoStream } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { worldProjection } from '../projection'

type Point = [x: number, y: number]

/** Islands with less area than this, in square units of the map, would be specks. */
const LEAST_AREA = 6
/** South of it there is only Antarctica, of which no press writes. */
const SOUTHERNMOST = -60
/** How far a corner may stand from the line that replaces it, in units. */
const TOLERANCE = 0.55

const root = path.join(import.meta.dirname, '../../..')
const atlas = JSON.parse(readFileSync(path.join(root, 'node_modules/world-atlas/land-110m.json'), 'utf8')) as Topology<{ land: GeometryCollection }>
const rings = projectRings().filter((ring) => Math.abs(areaOf(ring)) >= LEAST_AREA)
const commands = rings.map((ring) => writeRing(simplify(ring)))
writeFileSync(path.join(root, 'public/land.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${commands.join('')}"/></svg>\n`)

/** Rings as they come out of the projection, which cuts what crosses the edge of the map. */
function projectRings(): Point[][] {
  const rings: Point[][] = []
  const collector = {
    point: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
  }
  const land = feature(atlas, atlas.objects.land)
  const pieces = land.features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
  for (const coordinates of pieces) {
    if (coordinates.every((ring) => ring.every(([, latitude = 0]) => latitude < SOUTHERNMOST))) continue
    geoStream({ type: 'Polygon', coordinates }, worldProjection().stream(collector))
  }
  return rings
}

function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** Ramer, Douglas and Peucker, from the two ends of the widest part of the ring. */
function simplify(ring: readonly Point[]): Point[] {
  const far = ring.reduce((best, point, index) => (distance(point, ring[0] as Point) > distance(ring[best] as Point, ring[0] as Point) ? index : best), 0)
  return [...thin(ring.slice(0, far + 1)).slice(0, -1), ...thin([...ring.slice(far), ring[0] as Point]).slice(0, -1)]
}

function thin(line: readonly Point[]): Point[] {
  const [first, last] = [line[0] as Point, line.at(-1) as Point]
  const offsets = line.map((point) => offset(point, first, last))
  const worst = offsets.reduce((best, value, index) => (value > (offsets[best] ?? 0) ? index : best), 0)
  if ((offsets[worst] ?? 0) <= TOLERANCE || line.length < 3) return [first, last]
  return [...thin(line.slice(0, worst + 1)).slice(0, -1), ...thin(line.slice(worst))]
}

function distance([x, y]: Point, [otherX, otherY]: Point): number {
  return Math.hypot(x - otherX, y - otherY)
}

function offset(point: Point, from: Point, to: Point): number {
  const length = distance(from, to)
  if (length === 0) return distance(point, from)
  return Math.abs((to[0] - from[0]) * (from[1] - point[1]) - (from[0] - point[0]) * (to[1] - from[1])) / length
}

/** Whole numbers, each relative to the last: half the size of absolute ones. */
function writeRing(ring: readonly Point[]): string {
  const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const steps = points.slice(1).map(([x, y], index) => [x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)] as const)
  const moves = steps.filter(([x, y]) => x !== 0 || y !== 0).map(([x, y], index) => `${index === 0 || x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`)
  return `M${points[0]?.join(' ')}l${moves.join('')}z`
}
