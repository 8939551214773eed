import { parentPort } from 'node:worker_threads'
import type { WritingQuestion, WritingAnswer } from './writing-crew'
import { openWriter, type Writer } from './write-briefs'

let writer: Writer | null = null

/** What runs in a thread of `WritingCrew`: first come the rules of a plan, then events of it, and each is answered. */
parentPort?.on('message', (question: WritingQuestion) => parentPort?.postMessage(answerOf(question)))

function answerOf(question: WritingQuestion): WritingAnswer {
  if ('rules' in question) {
    writer = openWriter(question.rules)
    return []
  }
  if (writer === null) throw new Error('asked for events before the rules of their plan')
  return writer.write(question.commissions)
}
