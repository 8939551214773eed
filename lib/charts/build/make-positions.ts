/**
 * Makes data/positions.json: for every country of lib/knowledge the middle of its largest piece of land (Natural Earth,
 * 1:50m, npm world-atlas), or what countries.psv says. Run: node --import ./lib/cli/typescript.mjs lib/charts/build/make-positions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { countries } from '@/lib/knowledge/countries'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Country = Feature<Polygon | MultiPolygon, { name: string }>

const here = import.meta.dirname
const atlas = JSON.parse(readFileSync(path.join(here, '../../../node_modules/world-atlas/countries-50m.json'), 'utf8')) as Atlas
const shapes = new Map((feature(atlas, atlas.objects.countries).features as Country[]).map((shape) => [shape.properties.name, shape]))
const rows = readFileSync(path.join(here, 'countries.psv'), 'utf8').split('\n').filter((line) => /^[A-Z]{2}\|/.test(line)).map((line) => line.split('|'))
const given = new Map(rows.map(([code = '', name = '', longitude, latitude]) => [code, { name, point: longitude && latitude ? [Number(longitude), Number(latitude)] : null }]))
const english = new Intl.DisplayNames(['en'], { type: 'region' })

function largestPiece({ geometry }: Country): Polygon {
  if (geometry.type === 'Polygon') return geometry
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return pieces.reduce((largest, piece) => (geoArea(piece) > geoArea(largest) ? piece : largest))
}

function positionOf(code: string): [code: string, longitude: number, latitude: number] {
  const shape = shapes.get(given.get(code)?.name || (english.of(code) ?? ''))
  const point = given.get(code)?.point ?? (shape && geoCentroid(largestPiece(shape)))
  const [longitude, latitude] = point ?? []
  if (longitude === undefined || latitude === undefined) throw new Error(`${code}: no position`)
  return [code, Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100]
}

const positions = countries.map(({ code }) => positionOf(code)).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(path.join(here, '../data/positions.json'), `[\n${positions.map((position) => JSON.stringify(position)).join(',\n')}\n]\n`)
