import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { JisrError } from '@/lib/model/jisr-error'
import { isReadableFile } from './file-formats'

/** How deep a folder may be nested. Beyond it something else than a collection of articles was named. */
const MAX_DEPTH = 20

export type ListedFile = { path: string; error: JisrError | null }

/**
 * The files that a path names, in the order of their names: itself, or every readable one below it.
 * Hidden files and files of other kinds inside a folder are passed over; a file that was named is always tried.
 */
export async function* listFiles(target: string): AsyncGenerator<ListedFile> {
  const kind = await kindOf(target)
  if (kind === 'folder') yield* walk(target, 0, new Set())
  else if (kind === 'file') yield { path: target, error: null }
  else yield { path: target, error: kind }
}

async function* walk(folder: string, depth: number, ancestors: ReadonlySet<string>): AsyncGenerator<ListedFile> {
  const opened = await openFolder(folder)
  if (opened instanceof JisrError) {
    yield { path: folder, error: opened }
    return
  }
  const { real, names } = opened
  // A link to a folder above would never end.
  if (ancestors.has(real)) return
  if (depth > MAX_DEPTH) {
    yield { path: folder, error: new JisrError('too-large', { field: 'folders', limit: String(MAX_DEPTH) }) }
    return
  }
  for (const name of names) {
    const child = path.join(folder, name)
    const kind = await kindOf(child)
    if (kind === 'folder') yield* walk(child, depth + 1, new Set(ancestors).add(real))
    else if (isReadableFile(name)) yield { path: child, error: kind === 'file' ? null : kind }
  }
}

/** The true path of a folder and the names in it, or why it stays closed: it may belong to somebody else, or be gone by now. */
async function openFolder(folder: string): Promise<{ real: string; names: string[] } | JisrError> {
  try {
    const names = await readdir(folder)
    return { real: await realpath(folder), names: names.filter((name) => !name.startsWith('.')).sort() }
  } catch (cause) {
    return closedBecause(cause)
  }
}

async function kindOf(target: string): Promise<'file' | 'folder' | JisrError> {
  try {
    const entry = await stat(target)
    if (entry.isDirectory()) return 'folder'
    return entry.isFile() ? 'file' : new JisrError('not-readable')
  } catch (cause) {
    return closedBecause(cause)
  }
}

function closedBecause(cause: unknown): JisrError {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
  return new JisrError(missing ? 'not-found' : 'not-readable', {}, { cause })
}
