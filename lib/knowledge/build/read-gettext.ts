import { readFileSync } from 'node:fs'

/** Messages of a compiled gettext file (.mo), by identifier. The format: two tables of (length, offset) in the header's order. */
export function readGettext(file: string): Map<string, string> {
  const bytes = readFileSync(file)
  const [count, originals, translations] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)]
  const text = (table: number, index: number) => {
    const at = bytes.readUInt32LE(table + 8 * index + 4)
    return bytes.toString('utf8', at, at + bytes.readUInt32LE(table + 8 * index))
  }
  return new Map(Array.from({ length: count }, (_, index) => [text(originals, index), text(translations, index)]))
}
