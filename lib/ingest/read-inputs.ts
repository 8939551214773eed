import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SourceDocument } from '@/lib/model/document'
import { JisrError } from '@/lib/model/jisr-error'
import { decodeText } from './decode-text'
import { findWholeFileReader, isLineFormat } from './file-formats'
import { listFiles } from './list-files'
import { readJson } from './read-json'
import { readLines } from './read-lines'
import { toDocument } from './to-document'

/** Bytes of a file that is read whole, and of one line of JSON lines. */
export const FILE_LIMITS = { file: 20_000_000, line: 5_000_000 } as const

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/** What one input became: a document, or the reason why not. `name` is the path, with the line or number in it. */
export type Input = { name: string; document: SourceDocument } | { name: string; error: JisrError }

/**
 * Everything that the given paths hold, one document at a time; nothing that is wrong with one input stops the others.
 *
 * @param targets files and folders, relative to `base`
 */
export async function* readInputs(targets: readonly string[], base: string): AsyncGenerator<Input> {
  for (const target of targets) {
    for await (const file of listFiles(path.resolve(base, target))) {
      const name = path.relative(base, file.path) || file.path
      if (file.error) yield { name, error: file.error }
      else yield* readOne(file.path, name)
    }
  }
}

async function* readOne(file: string, name: string): AsyncGenerator<Input> {
  try {
    if (isLineFormat(file)) yield* readLineFile(file, name)
    else yield* readWholeFile(file, name)
  } catch (error) {
    yield { name, error: asJisrError(error) }
  }
}

async function* readWholeFile(file: string, name: string): AsyncGenerator<Input> {
  const { size } = await stat(file)
  if (size > FILE_LIMITS.file) throw new JisrError('too-large', { field: 'file', limit: megabytes(FILE_LIMITS.file) })
  const bytes = await readFile(file)
  if (bytes.length === 0) throw new JisrError('empty')
  const { text } = decodeText(bytes)
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

function toInput(name: string, read: () => unknown): Input {
  try {
    return { name, document: toDocument(read()) }
  } catch (error) {
    return { name, error: asJisrError(error) }
  }
}

function asJisrError(error: unknown): JisrError {
  return error instanceof JisrError ? error : new JisrError('not-readable', {}, { cause: error })
}
