import type { NetworkGroup } from '@/lib/model/network-view'
import type { Frame } from './frame'
import { radiusOf } from './shares'

/** How the paper of a network is divided: sizes of letters, rows and circles. */
export interface NetworkRoom {
  frame: Frame
  size: number
  row: number
  /** Largest and smallest radius of a country. */
  radii: { least: number; most: number }
}

/** A row of a bank: a country, or one of its people under it. */
export interface BankSeat {
  bank: 'start' | 'end'
  group: number
  person: number | null
  /** Middle of the row, from the top of its bank. */
  y: number
  radius: number
}

export interface Bank {
  seats: BankSeat[]
  heights: Record<'start' | 'end', number>
  height: number
}

const GAP = 9
const PERSON = { least: 3, most: 7 }

/** Groups in their order, each onto the bank that is shorter so far; onto one bank below the hubs in a narrow picture. */
export function fillBanks(groups: readonly NetworkGroup[], largest: number, room: NetworkRoom, hubsHeight: number): Bank {
  const heights = { start: 0, end: 0 }
  const busiest = Math.max(1, ...groups.flatMap(({ people }) => people.map(({ events }) => events)))
  const seats: BankSeat[] = []
  if (room.frame.narrow) heights.end = hubsHeight
  for (const [group, { events, people }] of groups.entries()) {
    const bank = room.frame.narrow || heights.end <= heights.start ? 'end' : 'start'
    const radius = radiusOf(events, largest, room.radii)
    const head = Math.max(room.row + 3, 2 * radius + 3)
    const top = heights[bank]
    seats.push({ bank, group, person: null, y: top + head / 2, radius })
    for (const [person, { events: own }] of people.entries()) {
      seats.push({ bank, group, person, y: top + head + (person + 0.5) * room.row, radius: radiusOf(own, busiest, PERSON) })
    }
    heights[bank] = top + head + people.length * room.row + GAP
  }
  return { seats, heights, height: Math.max(heights.start, heights.end) }
}
