import type { PartialDate } from './annotation'
import type { Fragment } from './card'
import type { ArticleLink } from './view'

/** An event by its title alone. */
export interface EventLink {
  slug: string
  title: Fragment[]
  date: PartialDate
}

/** The events before and after one in time. */
export interface EventNeighbours {
  earlier: EventLink | null
  later: EventLink | null
}

/** Two reports to be read beside each other: the French one and the Arabic one. */
export type BridgePair = readonly [french: ArticleLink, arabic: ArticleLink]
