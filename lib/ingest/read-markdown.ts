import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { parse } from 'yaml'
import { JisrError } from '@/lib/model/jisr-error'
import type { RawRecord } from './to-document'
import { withinTime } from './within-time'

/** Milliseconds for one file; the longest article takes a tenth of a second. */
const TIME = 10_000

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Names under which front matter gives the fields of a document. */
const FIELD_NAMES = {
  id: ['id'],
  url: ['url', 'link', 'canonical'],
  title: ['title', 'titre'],
  published: ['published', 'date'],
  language: ['language', 'lang'],
  source: ['source', 'publisher'],
} as const

/**
 * A Markdown file to a record: front matter gives the fields, the body its text, a line for each block.
 * A first-level heading at the top is the title when front matter has none.
 *
 * @throws JisrError `bad-front-matter`, `too-large` when it cannot be parsed in time
 * @example readMarkdown('---\ntitle: Visite\n---\nTexte **gras**.') // { title: 'Visite', text: 'Texte gras.', … }
 * @example readMarkdown('# عنوان\n\nنص المقال.') // { title: 'عنوان', text: 'نص المقال.', … }
 */
export function readMarkdown(source: string, time: number = TIME): RawRecord {
  return withinTime(time, () => readFields(source))
}

function readFields(source: string): RawRecord {
  const match = FRONT_MATTER.exec(source)
  const fields = match ? readFrontMatter(match[1] ?? '') : {}
  const blocks = fromMarkdown(match ? source.slice(match[0].length) : source).children
  const first = blocks[0]
  const headed = first?.type === 'heading' && first.depth === 1 ? toString(first) : null
  const body = headed && !fields.title ? blocks.slice(1) : blocks
  return { ...fields, title: fields.title ?? headed, text: linesOf(body).join('\n') }
}

function readFrontMatter(yaml: string): RawRecord {
  let value: unknown
  try {
    // `core` keeps dates as the text that was written; front matter has no use for more than a few aliases.
    value = parse(yaml, { schema: 'core', maxAliasCount: 10 })
  } catch (cause) {
    throw new JisrError('bad-front-matter', { problem: cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '' }, { cause })
  }
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw new JisrError('bad-front-matter', { problem: 'not a list of fields' })
  const given = new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
  return Object.fromEntries(
    Object.entries(FIELD_NAMES).map(([field, names]) => {
      const found: unknown = names.map((name) => given.get(name)).find((entry) => entry !== undefined)
      return [field, typeof found === 'number' ? String(found) : (found ?? null)]
    }),
  )
}

function linesOf(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'html' || block.type === 'definition' || block.type === 'thematicBreak') return []
    if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote') return linesOf(block.children)
    const text = toString(block, { includeImageAlt: false }).trim()
    return text ? [text] : []
  })
}
