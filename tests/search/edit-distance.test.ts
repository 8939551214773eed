import { describe, expect, it } from 'vitest'
import { editDistance } from '@/lib/search/edit-distance'

describe('editDistance', () => {
  it.each([
    ['pakistan', 'pakistan', 0],
    ['pakistn', 'pakistan', 1],
    ['باكستن', 'باكستان', 1],
    ['hamouhci', 'hamouchi', 1],
    ['rabat', 'robot', 2],
    ['', 'ab', 2],
    ['rabat', 'berlin', 4],
  ])('of %s and %s is %i, and more than three are not counted', (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance)
    expect(editDistance(right, left, 3)).toBe(distance)
  })
})
