import type { Figure } from './find-figures'
import { countsTheSame } from './tie-uses'

/** Which figure of two texts one is: equal for those that count the same. */
export type IdentifyFigure = (figure: Figure) => string

/**
 * Tells which figures of two texts are the same, as the page of the event does: each is that of the first that counts
 * the same.
 *
 * "quarante policiers" and «40 شرطيا» are one figure; "40 policiers" and «40 دولة» two.
 */
export function identifyFigures(figures: readonly Figure[]): IdentifyFigure {
  const valueOf = ({ value, unit }: Figure): string => `${value} ${unit}`
  const leaders = new Map([...Map.groupBy(figures, valueOf)].map(([value, equal]) => [value, listLeaders(equal)]))
  return (figure) => `${valueOf(figure)} ${leaders.get(valueOf(figure))?.findIndex((leader) => countsTheSame(leader, figure))}`
}

function listLeaders(figures: readonly Figure[]): Figure[] {
  const leaders: Figure[] = []
  for (const figure of figures) if (!leaders.some((leader) => countsTheSame(leader, figure))) leaders.push(figure)
  return leaders
}
