import { JisrError } from '@/lib/model/jisr-error'
import { listDeclaredEncodings } from './declared-encodings'
import { decodeText } from './decode-text'
import type { FetchedPage, FetchPage } from './fetch-address'
import { kindOfContent } from './kind-of-content'
import { readFeed, type FeedItem } from './read-feed'
import { readHtml } from './read-html'
import type { TextRecord } from './to-document'
import { asJisrError, toInput, type Input } from './to-input'

/** Pages that one feed may have fetched for it, one after the other. */
const PAGES_PER_FEED = 50

/**
 * What an address on the web holds: the article of a page, or every item of a feed. An item of which the feed gives
 * only a short summary is read from its own page; where that fails, the summary stays.
 *
 * @throws JisrError when the address itself cannot be fetched or read
 */
export async function* readAddress(address: string, fetchPage: FetchPage): AsyncGenerator<Input> {
  const answer = await fetchPage(address)
  const text = textOf(answer)
  const kind = kindOfContent(answer.type, text)
  if (kind === 'feed') yield* readItems(readFeed(text, answer.url), address, fetchPage)
  else if (kind === 'page') yield toInput(address, () => readHtml(text, answer.url))
  else if (kind === 'text') yield toInput(address, () => ({ url: answer.url, text }))
  else throw new JisrError('unknown-format', { type: answer.type })
}

function textOf({ bytes, charset }: FetchedPage): string {
  if (bytes.length === 0) throw new JisrError('empty')
  return decodeText(bytes, listDeclaredEncodings(bytes, charset)).text
}

async function* readItems(items: readonly FeedItem[], address: string, fetchPage: FetchPage): AsyncGenerator<Input> {
  let pages = 0
  for (const [index, item] of items.entries()) {
    const name = `${address}#${index + 1}`
    const isThin = !item.isWhole && item.url !== null && pages++ < PAGES_PER_FEED
    const record = isThin ? await readWhole(item, item.url, fetchPage) : item
    yield record instanceof JisrError ? { name, error: record } : toInput(name, () => record)
  }
}

/** An item with the text of its page. Without a page it stays what it is; with no words at all, the reason is told. */
async function readWhole(item: FeedItem, url: string, fetchPage: FetchPage): Promise<FeedItem | JisrError> {
  try {
    const page = await readPage(url, fetchPage)
    if (page.text.length <= item.text.length) return item
    return { ...item, text: page.text, title: item.title ?? page.title, published: item.published ?? page.published }
  } catch (error) {
    return item.text ? item : asJisrError(error)
  }
}

async function readPage(url: string, fetchPage: FetchPage): Promise<TextRecord> {
  const answer = await fetchPage(url)
  const text = textOf(answer)
  if (kindOfContent(answer.type, text) !== 'page') throw new JisrError('unknown-format', { type: answer.type })
  return readHtml(text, answer.url)
}
