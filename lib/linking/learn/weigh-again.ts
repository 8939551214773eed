import { sumAspects, type Judgement } from '../judge-units'
import { aspectOf, type Aspect } from '../judgement'
import { PRIOR, RULES, type RuleName } from '../weights'

/** Weights by name of rule, and of prior as `prior.meeting`. */
export type Weights = ReadonlyMap<string, number>

/** The weights of `weights.ts`, which were set by hand. */
export function handWeights(): Map<string, number> {
  const priors = Object.entries(PRIOR).map(([name, value]): [string, number] => [`prior.${name}`, value])
  return new Map([...priors, ...Object.entries(RULES).map(([name, { weight }]): [string, number] => [name, weight])])
}

/** How strongly each rule speaks in a judgement, whatever it weighs. */
export function listFeatures({ clues }: Judgement, prior: keyof typeof PRIOR): Map<string, number> {
  const features = new Map([[`prior.${prior}`, 1]])
  for (const { rule, weight } of clues) features.set(rule, (features.get(rule) ?? 0) + strengthOf(rule, weight))
  return features
}

/** The same judgement with other weights. */
export function weighAgain({ clues }: Judgement, prior: keyof typeof PRIOR, weights: Weights): Judgement {
  const aspects: Partial<Record<Aspect, number>> = {}
  const again = clues.map((clue) => ({ ...clue, weight: strengthOf(clue.rule, clue.weight) * (weights.get(clue.rule) ?? 0) }))
  for (const { rule, weight } of again) aspects[aspectOf(rule)] = (aspects[aspectOf(rule)] ?? 0) + weight
  const odds = weights.get(`prior.${prior}`) ?? 0
  return { prior: odds, clues: again, aspects, score: odds + sumAspects(aspects) }
}

function strengthOf(rule: RuleName, weight: number): number {
  return weight / RULES[rule].weight
}
