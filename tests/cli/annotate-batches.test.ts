import { describe, expect, it, vi } from 'vitest'
import { annotateBatches } from '@/lib/cli/annotate-batches'
import { answerAnnotation } from '@/lib/cli/annotation-answer'
import { WorkThread } from '@/lib/cli/work-thread'
import { inBatches } from '@/lib/store/in-batches'
import { toDocument } from '@/lib/ingest/to-document'
import type { SourceDocument } from '@/lib/model/document'
import { listSyntheticArticles } from '../bench/synthetic-articles'

const documents: SourceDocument[] = Array.from(listSyntheticArticles(40), ({ line }) => toDocument(line))
// Neither French nor Arabic: an answer like any other, wherever it is given.
documents[7] = toDocument({ text: 'The minister met his counterpart on Monday to discuss the security situation.' })
documents[38] = toDocument({ text: 'El ministro se reunió el lunes con su homólogo para hablar de la seguridad.' })

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

describe('annotateBatches', () => {
  it.each([0, 1])('gives every document its answer, in order, with %d threads besides its own', async (others) => {
    const annotated = annotateBatches(inBatches(stream(documents), 5), (batch) => batch, documents.length, { others, few: 10 })
    const batches = await Array.fromAsync(annotated)
    expect(batches.flatMap(({ batch }) => batch)).toEqual(documents)
    expect(batches.flatMap(({ answers }) => answers)).toEqual(documents.map(answerAnnotation))
  })

  it.each([
    ['all of its own, where they are few', 10, 40, [0, 0]],
    ['none of its own, where they are known to be many', 40, 10, [8, 8]],
    ['some of its own, where one file turns out to hold many', 1, 10, [1, 6]],
    ['some of its own, where an address turns out to give many', null, 10, [1, 6]],
  ] as const)('answers %s', async (_, total, few, [least, most]) => {
    const ask = vi.spyOn(WorkThread.prototype, 'ask')
    const annotated = await Array.fromAsync(annotateBatches(inBatches(stream(documents), 5), (batch) => batch, total, { others: 1, few }))
    expect(annotated.flatMap(({ answers }) => answers)).toEqual(documents.map(answerAnnotation))
    const asked = ask.mock.calls.length
    ask.mockRestore()
    expect(asked).toBeGreaterThanOrEqual(least)
    expect(asked).toBeLessThanOrEqual(most)
  })

  it('says why a document has no annotation', async () => {
    const [, last] = [documents[7], documents[38]].map((document) => document && answerAnnotation(document))
    expect(last).toEqual({ failure: { code: 'unsupported-language', details: { language: 'es' } } })
  })
})
