import { SourceDocument } from '@/lib/model/document'
import { JisrError } from '@/lib/model/jisr-error'
import { articleAddress } from './article-address'

/** A record as some format holds it, before anything is checked. */
export type RawRecord = Readonly<Record<string, unknown>>

/** What a page or a feed item tells about itself; absent is `null`. */
export type TextRecord = Readonly<{
  url: string | null
  title: string | null
  text: string
  published: string | null
  language: string | null
  source: string | null
}>

/**
 * The one edge at which outside data is checked: a record of any format to a `SourceDocument`. An address that is not on
 * the web identifies nothing and cannot be linked to: it is left out, for the text is good without it.
 *
 * @throws JisrError `empty` without any text, `no-text` when nothing in it is a letter, `bad-record` with the field that is wrong
 * @example toDocument({ text: 'Un communiqué.', url: 'javascript:alert(1)' }).url // null
 * @example toDocument({ text: 'بيان', published: '2026-01-21T10:00:00Z' }).published // '2026-01-21'
 */
export function toDocument(record: unknown): SourceDocument {
  const parsed = SourceDocument.safeParse(mendRecord(record))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join('.') || 'record'
    if (issue?.code === 'too_big') throw new JisrError('too-large', { field, limit: `${Number(issue.maximum)}` })
    throw new JisrError('bad-record', { field, problem: issue?.message ?? '' })
  }
  const document = parsed.data
  if (!document.text.trim()) throw new JisrError('empty')
  if (!/\p{L}/u.test(document.text)) throw new JisrError('no-text')
  return document
}

function mendRecord(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const mended = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, mendString(value)]))
  return typeof mended.url === 'string' ? { ...mended, url: articleAddress(mended.url, null) } : mended
}

/** Half characters (lone surrogates), which JSON can spell and no database keeps, become U+FFFD before anything is compared. */
function mendString(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
