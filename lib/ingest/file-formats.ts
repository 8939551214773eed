import path from 'node:path'
import { isJsonFeed } from './kind-of-content'
import { readFeed } from './read-feed'
import { readHtml } from './read-html'
import { readJsonRecords } from './read-json'
import { readMarkdown } from './read-markdown'

/** Formats whose whole text is read at once: extension to the records in it. JSON lines are read line by line instead. */
const WHOLE_FILE_READERS: Readonly<Record<string, (text: string) => unknown[]>> = {
  '.txt': (text) => [{ text }],
  '.md': (text) => [readMarkdown(text)],
  '.markdown': (text) => [readMarkdown(text)],
  '.html': (text) => [readHtml(text)],
  '.htm': (text) => [readHtml(text)],
  // A feed on disk is read as it is: who names a file does not ask for the network.
  '.xml': (text) => readFeed(text, null),
  '.rss': (text) => readFeed(text, null),
  '.atom': (text) => readFeed(text, null),
  '.json': (text) => (isJsonFeed(text) ? readFeed(text, null) : readJsonRecords(text)),
}

const LINE_FORMATS = new Set(['.jsonl', '.ndjson'])

const extensionOf = (file: string): string => path.extname(file).toLowerCase()

/** The reader of a file that is read whole, by its extension; `null` for any other. */
export function findWholeFileReader(file: string): ((text: string) => unknown[]) | null {
  return WHOLE_FILE_READERS[extensionOf(file)] ?? null
}

/** True for files with one JSON record a line. */
export function isLineFormat(file: string): boolean {
  return LINE_FORMATS.has(extensionOf(file))
}

/** True for a file that a folder is searched for. */
export function isReadableFile(file: string): boolean {
  return findWholeFileReader(file) !== null || isLineFormat(file)
}
