/** Meetings on a page where a month has to be cut, at most where none has, and at least before the next month may wait. */
const USUAL = 30
const MOST = 40
const LEAST = 20
/** What would be left for a last page that is not worth one. */
const CRUMBS = 8

/** A month and its meetings, or those of them that one page tells. */
export interface MonthCount {
  month: string | null
  events: number
}

/**
 * Divides the digest into pages so that months stay whole where they can: months are added while they fit; one that
 * does not begins the next page, or is cut when the page would be too short or the month is more than a page by itself.
 * Together the pages tell every meeting once, in the order of the months given. No page when there are no meetings.
 */
export function planPages(months: readonly MonthCount[]): MonthCount[][] {
  const pages: MonthCount[][] = []
  let page: MonthCount[] = []
  const turn = () => {
    if (page.length > 0) pages.push(page)
    page = []
  }
  for (const { month, events } of months) {
    let left = events
    while (left > 0) {
      const room = MOST - sizeOf(page)
      if (left > room && sizeOf(page) >= LEAST) {
        turn()
        continue
      }
      const taken = left <= room ? left : USUAL - sizeOf(page)
      page.push({ month, events: taken })
      left -= taken
    }
  }
  turn()
  return withoutCrumbs(pages)
}

export function sizeOf(page: readonly MonthCount[]): number {
  return page.reduce((sum, { events }) => sum + events, 0)
}

/** A last page of very few meetings goes with the one before it. */
function withoutCrumbs(pages: readonly MonthCount[][]): MonthCount[][] {
  const [before, last] = pages.slice(-2)
  if (before === undefined || last === undefined || sizeOf(last) >= CRUMBS) return [...pages]
  return [...pages.slice(0, -2), joined(before, last)]
}

function joined(before: readonly MonthCount[], [first, ...rest]: readonly MonthCount[]): MonthCount[] {
  const end = before.at(-1)
  if (first === undefined || end === undefined || first.month !== end.month) return [...before, ...(first ? [first] : []), ...rest]
  return [...before.slice(0, -1), { month: end.month, events: end.events + first.events }, ...rest]
}
