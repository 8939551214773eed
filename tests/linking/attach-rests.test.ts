import { describe, expect, it } from 'vitest'
import { attachRests, type Leaning } from '@/lib/linking/attach-rests'

/** Rests are the places from 90; a unit stands in the group of its tens. Odds are of a rest and the first member of a group. */
function attach(leanings: readonly Leaning[], odds: Record<string, number>, apart: readonly string[] = []) {
  return Object.fromEntries(attachRests(leanings, {
    groupOf: (unit) => Math.floor(unit / 10),
    membersOf: (group) => [group * 10, group * 10 + 1],
    mayJoin: (rest, group) => !apart.includes(`${rest} ${group}`),
    measure: ([rest], [first]) => odds[`${rest} ${(first ?? 0) / 10}`] ?? -9,
  }))
}

describe('what its meetings leave of an article', () => {
  it.each<[string, Leaning[], Record<string, number>, Record<string, number>]>([
    ['joins the group that fits', [[90, 11]], { '90 1': 0 }, { 90: 1 }],
    ['joins the best of several', [[90, 11], [90, 21], [90, 20]], { '90 1': 1, '90 2': 3 }, { 90: 2 }],
    ['stays alone when the group as a whole speaks against it', [[90, 11]], { '90 1': -0.1 }, {}],
    ['stays alone between two that fit as well', [[90, 11], [90, 21]], { '90 1': 3, '90 2': 2.5 }, {}],
    ['counts for nobody else', [[90, 11], [91, 11]], { '90 1': 2, '91 1': 2 }, { 90: 1, 91: 1 }],
  ])('%s', (_, leanings, odds, homes) => {
    expect(attach(leanings, odds)).toEqual(homes)
    expect(attach(leanings.toReversed(), odds)).toEqual(homes)
  })

  it('joins no group that may not have it, and the next best in its place', () => {
    expect(attach([[90, 11], [90, 21]], { '90 1': 5, '90 2': 2 }, ['90 1'])).toEqual({ 90: 2 })
  })
})
