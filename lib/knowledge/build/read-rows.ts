import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Rows of a hand-kept table of this folder: columns between `|`, comments after `#`, an empty cell is `''`. */
export function readRows(name: string): string[][] {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** The alternatives of one cell: `'USA,*Amérique'` is `['USA', '*Amérique']`. */
export function readList(cell: string | undefined): string[] {
  return (cell ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '')
}
