import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../lib/knowledge/data')

describe('the notes on data', () => {
  it('give a source and a licence for every file', () => {
    const notes = readFileSync(path.join(folder, 'README.md'), 'utf8')
    const rows = notes.split('\n').filter((line) => line.startsWith('| `'))
    const unnoted = readdirSync(folder).filter((file) => file.endsWith('.json') && !rows.some((row) => row.includes(`\`${file}\``)))
    expect(unnoted).toEqual([])
    expect(rows.every((row) => row.split('|').filter((cell) => cell.trim() !== '').length === 5)).toBe(true)
  })
})
