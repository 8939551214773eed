import { SourceDocument } from '@/lib/model/document'
import { closeRun, openRun } from '@/lib/store/runs'
import { listRawArticles, saveAnnotations } from '@/lib/store/save-articles'
import { findStoreState } from '@/lib/store/state'
import { annotateBatches } from './annotate-batches'
import { completeSearchIndex } from './complete-search-index'
import { inBatches } from '@/lib/store/in-batches'
import { linkStore } from './link-store'
import { startProgress } from './progress'

const BATCH = 50

/** Annotates every article again from its raw text and links everything anew. An article that fails keeps what it had. */
export async function relinkStore(): Promise<{ articles: number; failed: number; events: number }> {
  const run = await openRun('relink')
  const { articles } = await findStoreState()
  const total = Object.values(articles).reduce((sum, count) => sum + count, 0)
  const progress = startProgress('Annotating again')
  let done = 0
  let failed = 0
  for await (const { batch, answers } of annotateBatches(inBatches(listStoredTexts(), BATCH), listDocuments, total)) {
    const next = answers.values()
    const annotated = batch.flatMap(({ key, contentHash, document }) => {
      const answer = document && next.next().value
      return answer && 'understanding' in answer ? [{ key, contentHash, understanding: answer.understanding }] : []
    })
    await saveAnnotations(annotated)
    done += batch.length
    failed += batch.length - annotated.length
    progress.advance(done, total)
  }
  progress.clear()
  const events = await linkStore()
  await completeSearchIndex()
  await closeRun(run)
  return { articles: done, failed, events }
}

interface StoredText {
  key: string
  contentHash: string
  /** `null` when the text was stored by a version whose records are no longer read. */
  document: SourceDocument | null
}

async function* listStoredTexts(): AsyncGenerator<StoredText> {
  for await (const { raw, ...article } of listRawArticles()) {
    yield { ...article, document: SourceDocument.safeParse(JSON.parse(raw)).data ?? null }
  }
}

function listDocuments(texts: readonly StoredText[]): SourceDocument[] {
  return texts.flatMap(({ document }) => document ?? [])
}
