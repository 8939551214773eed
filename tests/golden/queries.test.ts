import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ingestInputs } from '@/lib/cli/ingest-inputs'
import { searchReader } from '@/lib/store/search-reader'
import { answerQuery, readEvents, readQueries } from '../support/query-table'
import { useStore } from '../support/store'

/** A little below what is measured: a change that costs answers fails here. */
const FLOORS = { first: 0.96, firstFive: 0.99 } as const

const queries = readQueries()

describe('the queries of readers', () => {
  useStore(async () => {
    await ingestInputs([path.resolve(import.meta.dirname, 'domain/articles.jsonl')], import.meta.dirname)
  })

  it('are many, of every kind, in both scripts', () => {
    expect(queries.length).toBeGreaterThan(60)
    expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThan(10)
    expect(queries.filter(({ query }) => /\p{Script=Arabic}/u.test(query)).length).toBeGreaterThan(60)
  })

  it('are answered by the right event', async () => {
    const events = await readEvents()
    const answers = await Promise.all(queries.map(async (golden) => ({ golden, answer: await answerQuery(golden, searchReader, events) })))
    const share = (most: number): number => answers.filter(({ answer }) => answer.place > 0 && answer.place <= most).length / answers.length
    const wrong = answers.filter(({ answer }) => answer.place !== 1 || answer.forbidden.length > 0)
    if (process.env.JISR_SHOW_ANSWERS) process.stderr.write(wrong.map(({ golden, answer }) => `${golden.kind} | ${golden.query} | ${answer.place} ${answer.forbidden.join(' ')}\n`).join(''))
    expect(answers.flatMap(({ answer }) => answer.forbidden)).toEqual([])
    expect(share(1)).toBeGreaterThanOrEqual(FLOORS.first)
    expect(share(5)).toBeGreaterThanOrEqual(FLOORS.firstFive)
  })
})
