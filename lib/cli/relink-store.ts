import { SourceDocument } from '@/lib/model/document'
import { closeRun, openRun } from '@/lib/store/runs'
import { listRawArticles, saveAnnotations } from '@/lib/store/save-articles'
import { findStoreState } from '@/lib/store/state'
import { annotateBatches } from './annotate-batches'
import { inBatches } from './in-batches'
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
  for await (const { batch, answers } of annotateBatches(inBatches(listRawArticles(), BATCH), listDocuments)) {
    const annotated = answers.flatMap((answer, at) => ('failure' in answer ? [] : [{ key: batch[at]?.key ?? '', annotation: answer.annotation }]))
    await saveAnnotations(annotated)
    done += batch.length
    failed += batch.length - annotated.length
    progress.advance(done, total)
  }
  progress.clear()
  const events = await linkStore()
  await closeRun(run)
  return { articles: done, failed, events }
}

function listDocuments(articles: readonly { raw: string }[]): SourceDocument[] {
  return articles.map(({ raw }) => SourceDocument.parse(JSON.parse(raw)))
}
