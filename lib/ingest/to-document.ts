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
 * @throws JisrError `not-a-record` for anything but fields, `empty` without any text, `no-text` when nothing in it is a letter,
 *   `too-long` and `bad-record` with the field that is wrong
 * @example toDocument({ text: 'Un communiqué.', url: 'javascript:alert(1)' }).url // null
 * @example toDocument({ text: 'بيان', published: '2026-01-21T10:00:00Z' }).published // '2026-01-21'
 */
export function toDocument(record: unknown): SourceDocument {
  if (!isRecord(record)) throw new JisrError('not-a-record')
  const parsed = SourceDocument.safeParse(mendRecord(record))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join('.') ?? ''
    if (issue?.code === 'too_big') throw new JisrError('too-long', { field, limit: `${Number(issue.maximum)}` })
    throw new JisrError('bad-record', { field, problem: issue?.message ?? '' })
  }
  const document = parsed.data
  if (!document.text.trim()) throw new JisrError('empty')
  if (!/\p{L}/u.test(document.text)) throw new JisrError('no-text')
  return document
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mendRecord(record: RawRecord): RawRecord {
  const mended: RawRecord = Object.fromEntries(Object.entries(record).map(([key, value]) => [key, mendString(value)]))
  return typeof mended.url === 'string' ? { ...mended, url: articleAddress(mended.url, null) } : mended
}

/** Half characters (lone surrogates), which JSON can spell and no database keeps, become U+FFFD before anything is compared. */
function mendString(value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
