import type { Figure } from './find-figures'
import { gather } from './gather'
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
  const groups = gather(figures, countsTheSame)
  return (figure) => `${figure.value} ${figure.unit} ${groups.findIndex(([leader]) => leader !== undefined && countsTheSame(leader, figure))}`
}
