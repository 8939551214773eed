import type { NetworkGroup, NetworkPerson, NetworkView } from '@/lib/model/network-view'
import type { OwnText } from '@/lib/model/view'
import { type Frame, mirrorFor, round } from './frame'
import { baseline, type Label } from './label'
import { fillBanks, type Bank, type NetworkRoom } from './network-banks'
import { radiusOf, type ShareCircle, shareCircle } from './shares'
import { textWidth } from './text-width'

/** A person or a country with its names; `group` and `person` are indexes, the hubs' own have no group. */
export interface NetworkNode {
  kind: 'hub' | 'group' | 'person'
  group: number | null
  person: number | null
  circle: ShareCircle
  /** The name for the reader, and that in the other script where it has room. */
  labels: Label[]
}

/** An arc from a hub to a group, and how many events it stands for. */
export interface NetworkTie {
  path: string
  width: number
  hub: number
  group: number
}

export interface NetworkLayout {
  width: number
  height: number
  ties: NetworkTie[]
  /** On which the people of a country are strung. */
  strings: { x: number; from: number; to: number }[]
  nodes: NetworkNode[]
}

const WIDEST_TIE = 13
/** A tie for one event is so wide, and each further event adds so much, up to the widest. */
const TIE = { one: 3, more: 0.85 }
const HUB = { wide: 30, narrow: 17 }
const HUB_PITCH = { wide: 96, narrow: 48 }
const MARGIN = 10

/**
 * Who meets whom: the hubs in the middle, countries with their people on the two banks, and an arc for each tie. In a
 * narrow picture the hubs stand above and there is one bank. Rows, not forces, so that every name can be read, one who
 * meets everybody makes a fan and no tangle, and the same people always stand in the same place.
 */
export function layoutNetwork(view: NetworkView, frame: Frame, unknownCountry: OwnText): NetworkLayout {
  const largest = Math.max(1, ...view.groups.map(({ events }) => events))
  const room = roomFor(view, largest, frame)
  const hubsHeight = view.hubs.length * (frame.narrow ? HUB_PITCH.narrow : HUB_PITCH.wide)
  const banks = fillBanks(view.groups, largest, room, hubsHeight)
  const height = round(Math.max(banks.height, hubsHeight) + 2 * MARGIN)
  const hubs = view.hubs.map((hub, index) => placeHub(hub, index, view, height, room))
  const nodes = banks.seats.map((seat) => placeSeat(seat, view.groups, unknownCountry, height, banks, room))
  const heads = new Map(nodes.flatMap((node) => (node.kind === 'group' ? [[node.group, node.circle]] : [])))
  return { width: frame.width, height, ties: tie(view, hubs, heads, frame), strings: string(nodes), nodes: [...hubs, ...nodes] }
}

/** Few rows are larger: a picture of five events fills its paper as well. */
function roomFor({ groups }: NetworkView, largest: number, frame: Frame): NetworkRoom {
  const rows = groups.reduce((count, { people }) => count + 1 + people.length, 0)
  const row = frame.narrow ? 21 : Math.min(32, Math.max(20, 720 / Math.max(1, rows)))
  const most = Math.min(frame.narrow ? 15 : 19, 8 + 3 * Math.sqrt(largest))
  return { frame, size: frame.narrow ? 12.5 : row >= 25 ? 15 : 13, row, radii: { least: 5, most } }
}

function placeHub(hub: NetworkPerson, index: number, { hubs }: NetworkView, height: number, { frame, size }: NetworkRoom): NetworkNode {
  const x = mirrorFor(frame)
  const most = Math.max(...hubs.map(({ events }) => events))
  const radius = radiusOf(hub.events, most, { least: 10, most: frame.narrow ? HUB.narrow : HUB.wide })
  const pitch = frame.narrow ? HUB_PITCH.narrow : HUB_PITCH.wide
  const at = frame.narrow ? 22 : frame.width / 2
  const y = frame.narrow ? MARGIN + (index + 0.5) * pitch : height / 2 + (index - (hubs.length - 1) / 2) * pitch - 10
  const texts = [hub.person.name, ...(hub.otherName ? [hub.otherName] : [])]
  const labels = texts.map(({ text, language }, line): Label => {
    const below = frame.narrow ? baseline(y, size) + (line - (texts.length - 1) / 2) * 17 : y + radius + 17 + line * 18
    return { x: x(frame.narrow ? 46 : at), y: round(below), text, language, size: size + (line === 0 ? 1.5 : 0), anchor: frame.narrow ? 'start' : 'middle' }
  })
  return { kind: 'hub', group: null, person: index, circle: shareCircle(x(at), y, radius, hub, frame.language), labels }
}

function placeSeat(seat: Bank['seats'][number], groups: readonly NetworkGroup[], unknownCountry: OwnText, height: number, banks: Bank, { frame, size, radii }: NetworkRoom): NetworkNode {
  const group = groups[seat.group] as NetworkGroup
  const person = seat.person === null ? null : (group.people[seat.person] ?? null)
  const x = mirrorFor(frame)
  const outward = seat.bank === 'start' ? -1 : 1
  const axis = frame.narrow ? 86 : frame.width / 2 + outward * 190
  const y = seat.y + (frame.narrow ? height - MARGIN - banks.height : (height - banks.heights[seat.bank]) / 2)
  const name = person?.person.name ?? group.country?.name ?? unknownCountry
  const other = person ? person.otherName : group.otherName
  const from = axis + outward * (radii.most + 7)
  const space = outward === 1 ? frame.width - from : from
  const width = textWidth(name.text, size)
  const anchor = outward === 1 ? 'start' : 'end'
  const line = round(baseline(y, size))
  const labels: Label[] = [{ x: x(from), y: line, text: name.text, language: name.language, size: width > space ? Math.floor((10 * size * space) / width) / 10 : size, anchor }]
  if (other && width + 10 + textWidth(other.text, size - 1) <= space) {
    labels.push({ x: x(outward === 1 ? frame.width : 0), y: line, text: other.text, language: other.language, size: size - 1, anchor: outward === 1 ? 'end' : 'start' })
  }
  return { kind: person ? 'person' : 'group', group: seat.group, person: seat.person, circle: shareCircle(x(axis), y, seat.radius, person ?? group, frame.language), labels }
}

/** From a hub to the head of each group, the strongest last, so that it lies on top. */
function tie({ groups, hubs }: NetworkView, seats: readonly NetworkNode[], heads: ReadonlyMap<number | null, ShareCircle>, frame: Frame): NetworkTie[] {
  const strongest = Math.max(1, ...groups.flatMap(({ ties }) => ties.map(({ events }) => events)))
  const widest = Math.min(WIDEST_TIE, TIE.one + TIE.more * (strongest - 1))
  const all = groups.flatMap(({ ties }, group) => ties.map((own) => ({ ...own, group })))
  return all
    .filter(({ hub }) => hub < hubs.length)
    .sort((a, b) => a.events - b.events || a.hub - b.hub || a.group - b.group)
    .flatMap(({ hub, group, events }): NetworkTie[] => {
      const [from, to] = [seats[hub]?.circle, heads.get(group)]
      return from && to ? [{ hub, group, path: arc(from, to, frame), width: round(Math.max(1, widest * (events / strongest))) }] : []
    })
}

function arc(from: ShareCircle, to: ShareCircle, { narrow }: Frame): string {
  if (narrow) return `M${from.x} ${from.y}Q${from.x} ${to.y} ${to.x} ${to.y}`
  const middle = round(from.x + (to.x - from.x) * 0.55)
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`
}

function string(nodes: readonly NetworkNode[]): NetworkLayout['strings'] {
  return nodes.flatMap(({ kind, group, circle }) => {
    const last = nodes.findLast((node) => node.kind === 'person' && node.group === group)
    return kind === 'group' && last ? [{ x: circle.x, from: circle.y, to: last.circle.y }] : []
  })
}
