import { describe, expect, it } from 'vitest'
import { linkArticles, type LinkResult } from '@/tests/support/link-articles'
import type { LinkArticle } from '@/lib/linking/link-input'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { asPrevious } from '@/tests/support/as-previous'
import { partitionOf, readLabelledSet, scoreEvents } from '../support/labelled-set'

/** A little below what is measured on the labelled set: a change that costs quality fails here. */
const FLOORS = { pair: 0.95, crossPair: 0.96, event: 0.955, crossEvent: 0.98, idle: 0.98 } as const

const nothing: PreviousLinks = { events: [], people: [] }
const set = readLabelledSet('domain')
const link = (articles: readonly LinkArticle[], previous = nothing) => linkArticles({ articles, previous, verdicts: [] })
const linked = link(set.articles)
const score = scoreEvents(set, linked)

/** The same articles in an order that has nothing to do with their keys: every `step`th, round and round. */
function reorder(articles: readonly LinkArticle[], step: number): LinkArticle[] {
  return Array.from({ length: step }, (_, first) => articles.filter((_, at) => at % step === first)).flat().toReversed()
}

/** Linked batch by batch, each run with the names of the one before it, as articles arrive in a store. */
function linkInBatches(articles: readonly LinkArticle[], batches: number): LinkResult {
  const size = Math.ceil(articles.length / batches)
  let result = link(articles.slice(0, size))
  for (let end = 2 * size; end < articles.length + size; end += size) result = link(articles.slice(0, end), asPrevious(result))
  return result
}

describe('the labelled set', () => {
  it('is read whole, in both languages', () => {
    expect(score).toMatchObject({ articles: 154, missing: 0, unknown: 0 })
    expect(set.articles.filter(({ key, annotation }) => annotation.language !== set.gold.get(key)?.language)).toEqual([])
  })

  it('is linked as well as ever', () => {
    expect(score.pair.f1).toBeGreaterThanOrEqual(FLOORS.pair)
    expect(score.crossPair.f1).toBeGreaterThanOrEqual(FLOORS.crossPair)
    expect(score.event).toBeGreaterThanOrEqual(FLOORS.event)
    expect(score.crossEvent).toBeGreaterThanOrEqual(FLOORS.crossEvent)
    expect(score.idle).toBeGreaterThanOrEqual(FLOORS.idle)
  })

  it.each([2, 5, 13])('gives the same events, ids and people when they come in %i rounds', (step) => {
    expect(link(reorder(set.articles, step))).toEqual(linked)
  })

  it.each([1, 7])('falls into the same events when it arrives in three batches, in order %i', (step) => {
    const order = reorder(set.articles, step)
    expect(partitionOf(linkInBatches(order, 3))).toEqual(partitionOf(linked))
  })
})
