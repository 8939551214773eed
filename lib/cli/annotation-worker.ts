import { parentPort } from 'node:worker_threads'
import type { SourceDocument } from '@/lib/model/document'
import { answerAnnotation } from './annotation-answer'

/** What runs in a thread of `annotateBatches`: documents come in, an answer for each goes back. */
parentPort?.on('message', (documents: SourceDocument[]) => {
  parentPort?.postMessage(documents.map(answerAnnotation))
})
