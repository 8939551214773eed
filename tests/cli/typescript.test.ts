import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''

/** What a file of this project says when the loader runs it. */
function run(name: string, source: string): { said: string; failed: string } {
  const file = path.join(folder, name)
  writeFileSync(file, source)
  const loader = pathToFileURL(path.join(root, 'lib/cli/typescript.mjs')).href
  const { stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', loader, file], { encoding: 'utf8' })
  return { said: stdout.trim(), failed: stderr }
}

describe('the loader', () => {
  // Inside the project: only its own files are read as TypeScript.
  beforeAll(() => void (folder = mkdtempSync(path.join(root, '.loader-'))))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['a French word', 'Société', 'societe'],
    ['an Arabic word', 'الأُمّة', 'الامه'],
  ])('runs a file as it is written, with types and an import by its alias: %s', (_, word, expected) => {
    const { said, failed } = run('alias.ts', `import { normalise } from '@/lib/text/normalise'\nconst word: string = '${word}'\nconsole.log(normalise(word))\n`)
    expect({ said, failed }).toEqual({ said: expected, failed: '' })
  })

  it('finds a neighbour without its ending, and a table in JSON', () => {
    writeFileSync(path.join(folder, 'neighbour.ts'), "import table from './table.json'\nexport type Line = string\nexport const line: Line = table.ar\n")
    writeFileSync(path.join(folder, 'table.json'), '{ "ar": "جسر" }')
    expect(run('near.ts', "import { line, type Line } from './neighbour'\nconst text: Line = line\nconsole.log(text)\n")).toEqual({ said: 'جسر', failed: '' })
  })

  it('tells the line and column of an error as the file has them', () => {
    const source = "interface Shape {\n  name: string\n}\nconst shape: Shape = { name: 'جسر' }\n\nif (shape.name as unknown) throw new Error('here')\n"
    expect(run('error.ts', source).failed).toContain('error.ts:6:34')
  })

  it('says that a file is missing, and which', () => {
    expect(run('missing.ts', "import { nothing } from './nowhere'\nconsole.log(nothing)\n").failed).toMatch(/nowhere/)
  })
})
