import { createHash } from 'node:crypto'
import path from 'node:path'
import type { SourceDocument } from '@/lib/model/document'
import type { ArticleRecord } from '@/lib/store/articles'
import type { AnnotationAnswer } from './annotation-answer'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What two documents must share to be the same content. */
export function contentHash(document: SourceDocument): string {
  const { title, text, published, language, source, url } = document
  return digest(JSON.stringify([title, text, published, language, source, url]))
}

/**
 * What identifies the article: the id that the input gave, else its address, else its content under the name of its file
 * (docs/decisions/007).
 *
 * @example articleKey({ id: 'a1', … }, 'x.jsonl:1') // 'a1'
 * @example articleKey({ id: null, url: null, text: 'بيان', … }, 'seeds/بلاغ.txt') // 'بلاغ-' and 16 hexadecimal digits
 */
export function articleKey(document: SourceDocument, input: string): string {
  if (document.id !== null) return document.id
  if (document.url !== null) return `url-${digest(document.url).slice(0, 16)}`
  const name = path.basename(input).replace(/[:#]\d+$/, '')
  return `${path.basename(name, path.extname(name))}-${contentHash(document).slice(0, 16)}`
}

/** A document with everything that was understood of it. */
export function toArticleRecord(document: SourceDocument, key: string, { understanding, paper }: Extract<AnnotationAnswer, { paper: unknown }>): ArticleRecord {
  return {
    key,
    givenId: document.id,
    url: document.url,
    source: document.source ?? paper ?? hostOf(document.url),
    raw: JSON.stringify(document),
    contentHash: contentHash(document),
    understanding,
  }
}

/** An article without a named source is known by its site: `https://www.example.ma/a` gives `example.ma`. */
function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, '') || null
}
