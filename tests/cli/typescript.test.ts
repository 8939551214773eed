import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typescriptLoader } from '@/lib/cli/run-tool'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''

/** What a file of this project says when the loader runs it. */
function run(name: string, source: string): { said: string; failed: string } {
  const file = path.join(folder, name)
  writeFileSync(file, source)
  const { stdout, stderr } = spawnSync(process.execPath, [...typescriptLoader, '--conditions=react-server', file], { encoding: 'utf8' })
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

  it.each([['in French', 'pont'], ['in Arabic', 'جسر']])('runs a program that is given on the command line, and leaves the tables that packages ask for to them, %s', (_, word) => {
    writeFileSync(path.join(folder, 'theirs.cjs'), "module.exports = require('./theirs.json').word\n")
    writeFileSync(path.join(folder, 'theirs.json'), JSON.stringify({ word }))
    const script = `import { normalise } from '@/lib/text/normalise'; import theirs from './theirs.cjs'; console.log(normalise(theirs))`
    const { stdout, stderr } = spawnSync(process.execPath, [...typescriptLoader, '--conditions=react-server', '--input-type=module', '--eval', script], { encoding: 'utf8', cwd: folder })
    expect({ stdout, stderr }).toEqual({ stdout: `${word}\n`, stderr: '' })
  })

  it('says which file cannot be read, and where in it', () => {
    writeFileSync(path.join(folder, 'broken.ts'), "const جسر = 'pont'\nconst one: number = ;\n")
    expect(run('near-broken.ts', "import './broken'\n").failed).toMatch(/broken\.ts: Expression expected[^]*const one: number = ;/)
  })

  it('reads a table that begins with a byte order mark', () => {
    writeFileSync(path.join(folder, 'marked.json'), '\ufeff{ "ar": "جسر", "fr": "pont" }')
    expect(run('marked.ts', "import table from './marked.json'\nconsole.log(table.ar, table.fr)\n").said).toBe('جسر pont')
  })

  it('says that a file is missing, and which', () => {
    expect(run('missing.ts', "import { nothing } from './nowhere'\nconsole.log(nothing)\n").failed).toMatch(/nowhere/)
  })
})
