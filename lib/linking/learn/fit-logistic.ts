/** One observation: how strongly each feature speaks, and whether it was so. */
export interface Example {
  features: ReadonlyMap<string, number>
  label: boolean
}

const ROUNDS = 30
const CLOSE_ENOUGH = 1e-6
const PARTS = Array.from({ length: 20 }, (_, halvings) => 0.5 ** halvings)

/**
 * Logistic regression by Newton's method, with a Gaussian prior around given weights: where the examples say little of
 * a feature, its weight stays what it was. `pull` is the precision of that prior (1: a standard deviation of 1 log-odd).
 * A feature without a given weight starts from 0.
 */
export function fitLogistic(examples: readonly Example[], given: ReadonlyMap<string, number>, pull: number): Map<string, number> {
  const names = [...new Set([...given.keys(), ...examples.flatMap(({ features }) => [...features.keys()])])].toSorted()
  const place = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ features, label }) => ({ label, entries: [...features].map(([name, value]): [number, number] => [place.get(name) ?? 0, value]) }))
  const center = names.map((name) => given.get(name) ?? 0)
  let weights = [...center]
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, curvature } = differentiate(rows, weights, center, pull)
    const step = solve(curvature, gradient)
    const along = (part: number): number[] => weights.map((weight, at) => weight - part * (step[at] ?? 0))
    const before = loss(rows, weights, center, pull)
    // Far from the optimum a whole step overshoots: it is halved until it leads down.
    const part = PARTS.find((each) => loss(rows, along(each), center, pull) < before)
    if (part === undefined) break
    weights = along(part)
    if (Math.max(0, ...step.map(Math.abs)) < CLOSE_ENOUGH) break
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]))
}

interface Row {
  label: boolean
  entries: readonly (readonly [at: number, value: number])[]
}

/** Negative log-likelihood and the cost of going away from the given weights. */
function loss(rows: readonly Row[], weights: readonly number[], center: readonly number[], pull: number): number {
  const away = weights.reduce((sum, weight, at) => sum + (pull / 2) * (weight - (center[at] ?? 0)) ** 2, 0)
  return rows.reduce((sum, { label, entries }) => sum + softplus((label ? -1 : 1) * score(entries, weights)), away)
}

function score(entries: Row['entries'], weights: readonly number[]): number {
  return entries.reduce((total, [at, value]) => total + value * (weights[at] ?? 0), 0)
}

/** `ln(1 + e^x)` without overflow. */
function softplus(x: number): number {
  return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)))
}

/** First and second derivative of the negative log-likelihood and the prior. */
function differentiate(rows: readonly Row[], weights: readonly number[], center: readonly number[], pull: number): { gradient: number[]; curvature: number[][] } {
  const gradient = weights.map((weight, at) => pull * (weight - (center[at] ?? 0)))
  const curvature = weights.map((_, at) => weights.map((_, other) => (at === other ? pull : 0)))
  for (const { label, entries } of rows) {
    const probability = 1 / (1 + Math.exp(-score(entries, weights)))
    for (const [at, value] of entries) {
      gradient[at] = (gradient[at] ?? 0) + (probability - Number(label)) * value
      const line = curvature[at] ?? []
      for (const [other, second] of entries) line[other] = (line[other] ?? 0) + probability * (1 - probability) * value * second
    }
  }
  return { gradient, curvature }
}

/** Solves a symmetric positive definite system by elimination; the prior makes it so. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  const size = lines.length
  for (const [at, pivot] of lines.entries()) {
    for (const below of lines.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (pivot[at] ?? 1)
      if (factor !== 0) for (let column = at; column <= size; column++) below[column] = (below[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const line = lines[at] ?? []
    const known = solution.reduce((sum, value, column) => (column > at ? sum + value * (line[column] ?? 0) : sum), 0)
    solution[at] = ((line[size] ?? 0) - known) / (line[at] ?? 1)
  }
  return solution
}
