import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const land = readFileSync(path.join(root, 'public/land.svg'), 'utf8')

describe('the land of the map', () => {
  it('weighs at most 6 KB on its way to a reader', () => {
    expect(gzipSync(land).length).toBeLessThanOrEqual(6 * 1024)
  })

  it('is one shape without a line: no border can be drawn', () => {
    expect(land.match(/<path/g)).toHaveLength(1)
    expect(land).not.toMatch(/stroke|style|class/)
  })
})

describe('the notes on data', () => {
  it('give a source and a licence for every file', () => {
    const folder = path.join(root, 'lib/charts/data')
    const notes = readFileSync(path.join(folder, 'README.md'), 'utf8')
    for (const file of [...readdirSync(folder).filter((name) => name.endsWith('.json')), 'land.svg']) {
      expect(notes).toMatch(new RegExp(`\\| \`[^|]*${file}\` \\|[^|]+\\|[^|]+\\|[^|]+\\|[^|]+\\|`))
    }
  })
})
