import path from 'node:path'
import { isLineFormat } from './file-formats'
import { listFiles } from './list-files'
import { countLines } from './read-lines'

/**
 * How many inputs the given paths hold, about: a file is one, a file of JSON lines as many as its lines; `null` with an
 * address among them. Other files may hold many: a feed, or an array.
 */
export async function countInputs(targets: readonly string[], base: string): Promise<number | null> {
  if (targets.some((target) => /^https?:\/\//i.test(target))) return null
  let count = 0
  for (const target of targets) {
    for await (const file of listFiles(path.resolve(base, target))) {
      count += file.error === null && isLineFormat(file.path) ? await countLines(file.path) : 1
    }
  }
  return count
}
