import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A person's name as French and as Arabic papers write it. */
export type NamePair = readonly [latin: string, arabic: string]

/** Reads a table of tests/text/data: one person a line, the two spellings parted by a tab. */
export function readNamePairs(file: string): NamePair[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'data', file), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [latin, arabic] = line.split('\t')
    if (!latin || !arabic) throw new Error(`not a pair: ${line}`)
    return [latin, arabic]
  })
}
