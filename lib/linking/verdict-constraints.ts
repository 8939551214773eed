import type { Constraints } from './group-units'
import type { Verdict } from './link-input'
import { byText, listUnder } from './order'
import type { Unit } from './unit'

/**
 * Editors speak of articles, grouping of units. "Different" keeps every unit of the one from every unit of the other;
 * "same" ties the two units that agree best. A later word cannot be told from an earlier one here: where words
 * contradict each other, "different" holds. In a circle (a and b the same, b and c the same, a and c different) the
 * "same" whose articles come first by their keys holds, whoever said it first: a and b are one event, c is alone.
 */
export function listConstraints(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  score: (left: number, right: number) => number,
): Constraints {
  const ofArticle = new Map<string, number[]>()
  // What its meetings leave of an article is no news of its own that an editor could mean.
  units.forEach((unit, at) => { if (!unit.article.isRest) listUnder(ofArticle, unit.article.key).push(at) })
  const together: [number, number][] = []
  const apart: [number, number][] = []
  for (const verdict of sortVerdicts(verdicts)) {
    if (verdict.left === verdict.right) continue
    const pairs = (ofArticle.get(verdict.left) ?? []).flatMap((left) =>
      (ofArticle.get(verdict.right) ?? []).map((right): [number, number] => (left < right ? [left, right] : [right, left])),
    )
    if (verdict.word === 'different') apart.push(...pairs)
    const best = pairs.toSorted((one, other) => score(...other) - score(...one) || one[0] - other[0] || one[1] - other[1])[0]
    if (verdict.word === 'same' && best !== undefined) together.push(best)
  }
  return { together, apart }
}

function sortVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  return verdicts
    .map((verdict) => (verdict.left <= verdict.right ? verdict : { ...verdict, left: verdict.right, right: verdict.left }))
    .toSorted((one, other) => byText(one.left, other.left) || byText(one.right, other.right) || byText(one.word, other.word))
}
