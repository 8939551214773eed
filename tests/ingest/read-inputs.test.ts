import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FILE_LIMITS, readInputs } from '@/lib/ingest/read-inputs'
import type { Input } from '@/lib/ingest/to-input'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jisr-inputs-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function inputsOf(...targets: string[]): Promise<Input[]> {
  return Array.fromAsync(readInputs(targets, folder))
}

/** Each input on one line: what it became. */
function summary(inputs: readonly Input[]): string[] {
  return inputs.map((input) => ('error' in input ? `${input.name}: ${input.error.code}` : `${input.name}: ok`))
}

describe('readInputs', () => {
  it('reads every format, in French and in Arabic', async () => {
    await writeFile(path.join(folder, 'a.txt'), 'Un communiqué.')
    await writeFile(path.join(folder, 'b.md'), '---\ntitle: زيارة عمل\ndate: 2026-01-21\nlang: ar\n---\nنص **المقال** مع [رابط](https://example.org).\n\n- بند أول\n- بند ثان\n')
    await writeFile(path.join(folder, 'c.json'), JSON.stringify([{ id: 7, text: 'Un.' }, { id: 'x', text: 'نص', published: '2026-01-21T08:00:00Z' }]))
    await writeFile(path.join(folder, 'd.jsonl'), '{"text":"Deux."}\n\n{"text":"ثلاثة"}\n')
    const inputs = await inputsOf('.')
    expect(summary(inputs)).toEqual(['a.txt: ok', 'b.md: ok', 'c.json#1: ok', 'c.json#2: ok', 'd.jsonl:1: ok', 'd.jsonl:3: ok'])
    expect(inputs[1]).toMatchObject({
      document: { title: 'زيارة عمل', published: '2026-01-21', language: 'ar', text: 'نص المقال مع رابط.\nبند أول\nبند ثان' },
    })
    expect(inputs[2]).toMatchObject({ document: { id: '7', url: null, source: null } })
    expect(inputs[3]).toMatchObject({ document: { id: 'x', published: '2026-01-21' } })
  })

  it('gives every bad input its reason and reads the others', async () => {
    const cases: Record<string, string | Uint8Array> = {
      'a-empty.txt': '',
      'b-blank.txt': ' \n\t\n',
      'c-binary.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      'd-digits.txt': '1234 5678 --- !!!',
      'e-broken.json': '{"text": "x"',
      'f-no-text.json': '{"title": "sans texte"}',
      'g-lines.jsonl': '{"text":"bon"}\n{"text": broken\n["liste"]\n{"text":"جيد","published":"2026-02-30"}\n{"text":"جيد"}\n',
      'h-matter.md': '---\n: : [\n---\nTexte.',
      'i-good.txt': 'Un communiqué.',
    }
    for (const [name, content] of Object.entries(cases)) await writeFile(path.join(folder, name), content)
    expect(summary(await inputsOf('.', 'missing.txt', 'image.png'))).toEqual([
      'a-empty.txt: empty',
      'b-blank.txt: empty',
      'c-binary.txt: binary',
      'd-digits.txt: no-text',
      'e-broken.json: bad-json',
      'f-no-text.json: bad-record',
      'g-lines.jsonl:1: ok',
      'g-lines.jsonl:2: bad-json',
      'g-lines.jsonl:3: not-a-record',
      'g-lines.jsonl:4: bad-record',
      'g-lines.jsonl:5: ok',
      'h-matter.md: bad-front-matter',
      'i-good.txt: ok',
      'missing.txt: not-found',
      'image.png: not-found',
    ])
  })

  it('refuses a file and a line that are too large, and reads on after the line', async () => {
    await writeFile(path.join(folder, 'huge.txt'), Buffer.alloc(FILE_LIMITS.file + 1, 'a'))
    const long = `{"text":"${'ا'.repeat(FILE_LIMITS.line)}"}`
    await writeFile(path.join(folder, 'long.jsonl'), `${long}\n{"text":"نص"}\n`)
    expect(summary(await inputsOf('huge.txt', 'long.jsonl'))).toEqual(['huge.txt: too-large', 'long.jsonl:1: too-large', 'long.jsonl:2: ok'])
  })

  it('ends in a folder that links to itself, and passes over other kinds of files', async () => {
    await mkdir(path.join(folder, 'sub'))
    await symlink(folder, path.join(folder, 'sub', 'loop'))
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'dead.txt'))
    await writeFile(path.join(folder, 'sub', 'a.txt'), 'مقال')
    await writeFile(path.join(folder, 'sub', 'photo.png'), 'x')
    expect(summary(await inputsOf('.'))).toEqual(['dead.txt: not-found', 'sub/a.txt: ok'])
  })
})
