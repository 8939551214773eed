import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import json from '@/docs/measures.json'
import { Measures } from '@/lib/model/measures'

const measures = Measures.parse(json)
const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')

/** Cells of the README's table of figures: what, measured on, result. */
function listRows(): string[][] {
  const [, table = ''] = /\| what \| measured on \| result \|\n\| --- \| --- \| --- \|\n((?:\|.*\n)+)/.exec(readme) ?? []
  return table.trim().split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** `10,000 articles, 0.98`: [10000, 0.98]. Names in backquotes hold no figures. */
function listNumbers(text: string): number[] {
  return [...text.replaceAll(/`[^`]*`/g, '').matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(/,/g, '')))
}

describe('the table of the README', () => {
  const rows = listRows()

  it('has a row for each figure of docs/measures.json', () => {
    expect(rows).toHaveLength(measures.figures.length)
  })

  it.each(measures.figures.map((figure, at) => ({ ...figure, row: rows[at] ?? [] })))('gives the same results of $task on $set', ({ result, row }) => {
    expect(listNumbers(row[2] ?? '')).toEqual(Object.values(result))
  })

  it.each(Object.entries(measures.sets))('gives the same size of the set %s', (name, { size }) => {
    const at = measures.figures.findIndex(({ set }) => set === name)
    expect(listNumbers(rows[at]?.[1] ?? '')).toEqual(Object.values(size))
  })

  it('says "same" of a set only under that set', () => {
    const isSame = rows.map(([, on]) => on === 'same')
    expect(isSame).toEqual(measures.figures.map(({ set }, at) => set === measures.figures[at - 1]?.set))
  })

  it('has the same date', () => {
    const date = new Date(measures.date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    expect(readme).toContain(`Measured on ${date}`)
  })
})

describe('measures', () => {
  const [figure] = json.figures
  it.each([
    ['a set that is not described', { figures: [{ ...figure, set: 'nowhere' }] }],
    ['a set on which nothing is measured', { figures: [figure] }],
    ['a share of more than the whole', { figures: [...json.figures, { ...figure, result: { f1: 93.7 } }] }],
    ['a figure without a result', { figures: [...json.figures, { ...figure, result: {} }] }],
    ['a task that the dictionaries cannot name', { figures: [...json.figures, { ...figure, task: 'luck' }] }],
    ['a set without a size', { sets: { ...json.sets, domain: { ...json.sets.domain, size: {} } } }],
    ['a day that does not exist', { date: '2026-02-30' }],
  ])('refuse %s', (_, change) => {
    expect(Measures.safeParse({ ...json, ...change }).success).toBe(false)
  })
})
