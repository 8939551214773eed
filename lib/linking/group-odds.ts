import { sumAspects, type Judgement } from './judge-units'
import { ASPECTS, type Aspect } from './judgement'

/** Members of a large group that are judged for all of it: the mean over a sample is near that over all. */
const JUDGED_OF_A_SIDE = 20
/** Of these, places for members that tell the day: a clash of dates must be heard, however few know of it. */
const JUDGED_FOR_THE_DAY = 10

/** What the pairs between two groups say so far. */
interface Tally {
  pairs: number
  prior: number
  /** Sum and number of the answers to each question, in the order of `ASPECTS`. */
  sums: readonly number[]
  answers: readonly number[]
}

/** The answers of a single pair, which most tallies are of: the same few lists of nought and one, kept once. */
const onePair = new Map<number, readonly number[]>()

/**
 * The odds that two groups tell the same event, answered question by question: for each one (who, when, where …) the
 * mean over the pairs of members that know something of it. So one dated report holds its whole group apart from
 * another date, and a chain of look-alikes does not run on. When groups join, their tallies add up. Of a group that is
 * large before it is asked for, a sample speaks: members from all over it, and those that tell a day first of all.
 */
export class GroupOdds {
  readonly #judge: (left: number, right: number) => Judgement
  readonly #tellsDay: (unit: number) => boolean
  readonly #tallies = new Map<number, Map<number, Tally>>()

  /** Both are asked of units by their places. */
  constructor(judge: (left: number, right: number) => Judgement, tellsDay: (unit: number) => boolean) {
    this.#judge = judge
    this.#tellsDay = tellsDay
  }

  /** Log-odds for two groups, each known by the place of its first member. */
  compare(left: number, leftMembers: readonly number[], right: number, rightMembers: readonly number[]): number {
    let tally = this.#tallies.get(left)?.get(right)
    if (tally === undefined) {
      tally = this.#count(leftMembers, rightMembers)
      this.#keep(left, right, tally)
    }
    return oddsOf(tally)
  }

  /** The same for members that are no group; nothing is kept of it. */
  measure(leftMembers: readonly number[], rightMembers: readonly number[]): number {
    return oddsOf(this.#count(leftMembers, rightMembers))
  }

  /** The groups that one has been compared with, but for those that were forgotten. */
  near(group: number): number[] {
    return [...(this.#tallies.get(group)?.keys() ?? [])]
  }

  /** The group `right` becomes part of the group `left`; tallies with a third that only one of them has are made. */
  join(left: number, leftMembers: readonly number[], right: number, rightMembers: readonly number[], membersOf: (group: number) => readonly number[]): void {
    for (const other of new Set([...this.near(left), ...this.near(right)])) {
      if (other === left || other === right) continue
      const one = this.#tallies.get(left)?.get(other) ?? this.#count(leftMembers, membersOf(other))
      const two = this.#tallies.get(right)?.get(other) ?? this.#count(rightMembers, membersOf(other))
      this.#keep(left, other, addTallies(one, two))
    }
    for (const other of this.near(right)) this.#tallies.get(other)?.delete(right)
    this.#tallies.delete(right)
  }

  /** Lets go of what two groups said of each other; it is counted again if one of them should ever be asked for. */
  forget(left: number, right: number): void {
    this.#tallies.get(left)?.delete(right)
    this.#tallies.get(right)?.delete(left)
  }

  #keep(left: number, right: number, tally: Tally): void {
    for (const [one, other] of [[left, right], [right, left]] as const) {
      const row = this.#tallies.get(one) ?? new Map<number, Tally>()
      row.set(other, tally)
      this.#tallies.set(one, row)
    }
  }

  #count(leftMembers: readonly number[], rightMembers: readonly number[]): Tally {
    const [sums, answers] = [ASPECTS.map(() => 0), ASPECTS.map(() => 0)]
    let [pairs, priors] = [0, 0]
    const sampleRight = sample(rightMembers, this.#tellsDay)
    for (const left of sample(leftMembers, this.#tellsDay)) {
      for (const right of sampleRight) {
        const { prior, aspects } = left < right ? this.#judge(left, right) : this.#judge(right, left)
        pairs++
        priors += prior
        for (const [at, aspect] of ASPECTS.entries()) {
          const value = aspects[aspect]
          if (value === undefined) continue
          sums[at] = (sums[at] ?? 0) + value
          answers[at] = (answers[at] ?? 0) + 1
        }
      }
    }
    return { pairs, prior: priors, sums, answers: pairs === 1 ? shareAnswers(answers) : answers }
  }
}

function shareAnswers(answers: readonly number[]): readonly number[] {
  const mask = answers.reduce((bits, answer, at) => bits | (answer << at), 0)
  const known = onePair.get(mask) ?? answers
  onePair.set(mask, known)
  return known
}

function addTallies(one: Tally, other: Tally): Tally {
  return {
    pairs: one.pairs + other.pairs,
    prior: one.prior + other.prior,
    sums: one.sums.map((sum, at) => sum + (other.sums[at] ?? 0)),
    answers: one.answers.map((count, at) => count + (other.answers[at] ?? 0)),
  }
}

function oddsOf(tally: Tally): number {
  const means: Partial<Record<Aspect, number>> = {}
  ASPECTS.forEach((aspect, at) => {
    const answers = tally.answers[at] ?? 0
    if (answers > 0) means[aspect] = (tally.sums[at] ?? 0) / answers
  })
  return tally.prior / tally.pairs + sumAspects(means)
}

function sample(members: readonly number[], tellsDay: (unit: number) => boolean): readonly number[] {
  if (members.length <= JUDGED_OF_A_SIDE) return members
  const sorted = members.toSorted((one, other) => one - other)
  const [dated, undated] = [sorted.filter(tellsDay), sorted.filter((unit) => !tellsDay(unit))]
  const placesOfDated = Math.max(Math.min(dated.length, JUDGED_FOR_THE_DAY), JUDGED_OF_A_SIDE - undated.length)
  return [...spread(dated, placesOfDated), ...spread(undated, JUDGED_OF_A_SIDE - placesOfDated)]
}

/** As many as asked for, at even distances: neighbours are often of one paper. */
function spread(members: readonly number[], count: number): number[] {
  return members.filter((_, at) => Math.floor((at * count) / members.length) !== Math.floor(((at - 1) * count) / members.length)).slice(0, count)
}
