import { countInputs } from '@/lib/ingest/count-inputs'
import { readInputs } from '@/lib/ingest/read-inputs'
import type { Input } from '@/lib/ingest/to-input'
import { isLanguage } from '@/lib/languages'
import type { SourceDocument } from '@/lib/model/document'
import type { JisrError } from '@/lib/model/jisr-error'
import type { Receipt, ReceiptStatus } from '@/lib/model/run'
import type { ArticleRecord } from '@/lib/store/articles'
import { closeRun, isLastRunCutShort, openRun, saveReceipts } from '@/lib/store/runs'
import { listKeysByContent } from '@/lib/store/article-identity'
import { saveArticles } from '@/lib/store/save-articles'
import { findStoreState } from '@/lib/store/state'
import { annotateBatches } from './annotate-batches'
import type { AnnotationAnswer } from './annotation-answer'
import { articleKey, contentHash, toArticleRecord } from './article-record'
import { completeSearchIndex } from './complete-search-index'
import { inBatches } from '@/lib/store/in-batches'
import { linkStore } from './link-store'
import { startProgress } from './progress'
import { untimed, type Stopwatch } from './stopwatch'

/** Inputs annotated and saved together. A kill loses these and what other threads were ahead by; the next run does them again. */
const BATCH = 50

export interface IngestReport {
  counts: Record<ReceiptStatus, number>
  /** Events in the store after the run. */
  events: number
  /** True when the pages may differ from before. */
  changed: boolean
}

/**
 * A whole run: reads what the paths and addresses hold, annotates and saves it batch by batch, then links everything.
 * An input that is broken is a receipt with its reason; the others go in.
 *
 * @param targets files and folders, relative to `base`, and addresses of pages and feeds
 */
export async function ingestInputs(
  targets: readonly string[],
  base: string,
  onReceipt: (receipt: Receipt) => void = () => {},
  timed: Stopwatch = untimed,
): Promise<IngestReport> {
  // A run that was killed may have left articles that no event knows yet.
  const isLinkingDue = await isLastRunCutShort()
  const run = await openRun('ingest')
  const counts: IngestReport['counts'] = { added: 0, updated: 0, unchanged: 0, failed: 0 }
  const progress = startProgress('Reading and annotating')
  const total = await countInputs(targets, base)
  let done = 0
  const annotated = annotateBatches(inBatches(readInputs(targets, base), BATCH), listDocuments, total)
  for await (const { batch, answers } of annotated) {
    const receipts = await saveInputs(batch, answers, timed)
    await timed('save', () => saveReceipts(run, receipts))
    progress.clear()
    for (const receipt of receipts) {
      counts[receipt.status] += 1
      onReceipt(receipt)
    }
    done += receipts.length
    progress.advance(done, total)
  }
  progress.clear()
  const changed = counts.added + counts.updated > 0 || isLinkingDue
  const events = changed ? await linkStore(timed) : (await findStoreState()).events
  await completeSearchIndex()
  await closeRun(run)
  return { counts, events, changed }
}

function listDocuments(inputs: readonly Input[]): SourceDocument[] {
  return inputs.flatMap((input) => ('document' in input ? [input.document] : []))
}

/** Saves some inputs with what was understood of their documents; a receipt for each input, in their order. */
async function saveInputs(inputs: readonly Input[], answers: readonly AnnotationAnswer[], timed: Stopwatch): Promise<Receipt[]> {
  const keys = await findKeys(inputs)
  const next = answers.values()
  const records: ArticleRecord[] = []
  const outcomes = inputs.map((input, index) => {
    if ('error' in input) return failure(input.name, input.error)
    const { value: answer } = next.next()
    if (answer === undefined) throw new RangeError(`no answer for ${input.name}`)
    if ('failure' in answer) return failure(input.name, answer.failure)
    const record = toArticleRecord(input.document, keys[index] ?? '', answer)
    records.push(record)
    return record
  })
  const saved = (await timed('save', () => saveArticles(records))).values()
  return outcomes.map((outcome, index): Receipt => {
    if ('status' in outcome) return outcome
    const { key, status } = saved.next().value ?? { key: outcome.key, status: 'unchanged' }
    const language = isLanguage(outcome.understanding.language) ? outcome.understanding.language : null
    return { input: inputs[index]?.name ?? key, status, code: null, details: {}, article: key, language }
  })
}

/** The key of each input; a text without id or address whose words came before, under any name, keeps its first key. */
async function findKeys(inputs: readonly Input[]): Promise<string[]> {
  const known = await listKeysByContent(inputs.flatMap((input) => ('document' in input && isAnonymous(input.document) ? [contentHash(input.document)] : [])))
  return inputs.map((input) => {
    if (!('document' in input)) return ''
    const { document } = input
    if (!isAnonymous(document)) return articleKey(document, input.name)
    const content = contentHash(document)
    const key = known.get(content) ?? articleKey(document, input.name)
    known.set(content, key)
    return key
  })
}

function isAnonymous(document: SourceDocument): boolean {
  return document.id === null && document.url === null
}

function failure(input: string, { code, details, cause }: Pick<JisrError, 'code' | 'details' | 'cause'>): Receipt {
  const reason = cause instanceof Error ? { cause: cause.message } : {}
  return { input, status: 'failed', code, details: { ...details, ...reason }, article: null, language: null }
}
