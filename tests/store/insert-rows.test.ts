import { describe, expect, it } from 'vitest'
import { client } from '@/lib/store/client'
import { inTransaction } from '@/lib/store/in-transaction'
import { insertRows } from '@/lib/store/insert-rows'
import { useStore } from '@/tests/support/store'

const rows = (...names: readonly string[]) => names.map((name) => ({ name }))
const listNames = async () => (await client().source.findMany({ orderBy: { id: 'asc' } })).map(({ name }) => name)

describe('insertRows', () => {
  useStore()

  it('puts in rows of both languages, in their order', async () => {
    await insertRows(client(), 'Source', rows('Le Matin', 'هسبريس'))
    expect(await listNames()).toEqual(['Le Matin', 'هسبريس'])
  })

  it('is nothing for no rows', async () => {
    await insertRows(client(), 'Source', [])
    expect(await listNames()).toEqual([])
  })

  it('belongs to the transaction in which it is called', async () => {
    const broken = inTransaction(async (transaction) => {
      await insertRows(transaction, 'Source', rows('Le Matin'))
      expect(await transaction.source.count()).toBe(1)
      throw new Error('the machine stops')
    })
    await expect(broken).rejects.toThrow('the machine stops')
    expect(await listNames()).toEqual([])
  })

  it.each([['by itself', false], ['in a transaction that goes on', true]])('puts in all rows or none, %s', async (_, isInside) => {
    const insert = (database: Parameters<typeof insertRows>[0]) => insertRows(database, 'Source', rows('Le Matin', 'هسبريس', 'Le Matin'))
    const tried = isInside ? inTransaction((transaction) => insert(transaction).catch(() => {})) : insert(client()).catch(() => {})
    await tried
    expect(await listNames()).toEqual([])
  })

  it('overwrites a row that is there, but for what is to be kept', async () => {
    const verdict = (word: string, createdAt: string) => ({ left: 'أ', right: 'b', word, createdAt, updatedAt: createdAt })
    const overwrite = { conflict: ['left', 'right'], keep: ['createdAt'] }
    for (const row of [verdict('same', '2026-01-21T10:00:00.000Z'), verdict('unsure', '2026-02-01T10:00:00.000Z')]) await insertRows(client(), 'Verdict', [row], overwrite)
    expect(await client().verdict.findMany()).toEqual([
      { left: 'أ', right: 'b', word: 'unsure', createdAt: new Date('2026-01-21T10:00:00.000Z'), updatedAt: new Date('2026-02-01T10:00:00.000Z') },
    ])
  })

  it('never stores half of a character', async () => {
    await insertRows(client(), 'Source', rows('صحيفة \ud83d'))
    expect(await listNames()).toEqual(['صحيفة \ufffd'])
  })
})
