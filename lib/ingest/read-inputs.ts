import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { JisrError } from '@/lib/model/jisr-error'
import { listDeclaredEncodings } from './declared-encodings'
import { decodeText } from './decode-text'
import { fetchAddress, type FetchPage } from './fetch-address'
import { findWholeFileReader, isLineFormat } from './file-formats'
import { listFiles } from './list-files'
import { readAddress } from './read-address'
import { readJson } from './read-json'
import { readLines } from './read-lines'
import { asJisrError, toInput, type Input } from './to-input'

/** Bytes of a file that is read whole, and of one line of JSON lines. */
export const FILE_LIMITS = { file: 20_000_000, line: 5_000_000 } as const

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/**
 * Everything that the given paths and addresses hold, one document at a time; nothing that is wrong with one input
 * stops the others.
 *
 * @param targets files and folders, relative to `base`, and addresses that begin with `http://` or `https://`
 */
export async function* readInputs(targets: readonly string[], base: string, fetchPage: FetchPage = fetchAddress): AsyncGenerator<Input> {
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) yield* withReason(target, readAddress(target, fetchPage))
    else yield* readPath(target, base)
  }
}

async function* readPath(target: string, base: string): AsyncGenerator<Input> {
  for await (const file of listFiles(path.resolve(base, target))) {
    const name = path.relative(base, file.path) || file.path
    if (file.error) yield { name, error: file.error }
    else yield* withReason(name, isLineFormat(file.path) ? readLineFile(file.path, name) : readWholeFile(file.path, name))
  }
}

/** What broke the reading becomes one more input, after those that were read before. */
async function* withReason(name: string, inputs: AsyncGenerator<Input>): AsyncGenerator<Input> {
  try {
    yield* inputs
  } catch (error) {
    yield { name, error: asJisrError(error) }
  }
}

async function* readWholeFile(file: string, name: string): AsyncGenerator<Input> {
  const { size } = await stat(file)
  if (size > FILE_LIMITS.file) throw new JisrError('too-large', { field: 'file', limit: megabytes(FILE_LIMITS.file) })
  const bytes = await readFile(file)
  if (bytes.length === 0) throw new JisrError('empty')
  const { text } = decodeText(bytes, listDeclaredEncodings(bytes, null))
  const reader = findWholeFileReader(file)
  if (!reader) throw new JisrError('unknown-format', { extension: path.extname(file) || path.basename(file) })
  const records = reader(text)
  if (records.length === 0) throw new JisrError('empty')
  for (const [index, record] of records.entries()) {
    yield toInput(records.length > 1 ? `${name}#${index + 1}` : name, () => record)
  }
}

async function* readLineFile(file: string, name: string): AsyncGenerator<Input> {
  let seen = 0
  for await (const { number, bytes } of readLines(file, FILE_LIMITS.line)) {
    const at = `${name}:${number}`
    if (bytes === null) {
      yield { name: at, error: new JisrError('too-large', { field: 'line', limit: megabytes(FILE_LIMITS.line) }) }
    } else if (!isBlank(bytes)) {
      yield toInput(at, () => readJson(decodeText(bytes).text))
    } else continue
    seen++
  }
  if (seen === 0) throw new JisrError('empty')
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
