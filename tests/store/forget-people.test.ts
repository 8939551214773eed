import { describe, expect, it } from 'vitest'
import { client } from '@/lib/store/client'
import { forgetPeople } from '@/lib/store/forget-people'
import { inTransaction } from '@/lib/store/in-transaction'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { people } from './collection-entities'
import { linksOf } from './collection-links'

/** Who is known of each article, as `article person`. */
async function listKnown(): Promise<string[]> {
  const rows = await client().articlePerson.findMany({ select: { article: { select: { key: true } }, entity: { select: { key: true } } } })
  return rows.map(({ article, entity }) => `${article.key} ${entity.key}`).toSorted()
}

async function listFingerprints(): Promise<Map<string, string>> {
  const rows = await client().entity.findMany({ select: { kind: true, key: true, fingerprint: true } })
  return new Map(rows.map(({ kind, key, fingerprint }) => [`${kind} ${key}`, fingerprint]))
}

const everybody = people.flatMap(({ id, local }) => local.map(({ article }) => `${article} ${id}`)).toSorted()

describe('forgetting the people of some articles', () => {
  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf())
  })

  it.each([
    ['a French article', ['lettre'], ['anna-berg', 'karim-idrissi']],
    ['an Arabic article', ['risala'], ['anna-berg', 'karim-idrissi']],
    ['two articles', ['risala', 'agenda'], ['anna-berg', 'jonas-lind', 'karim-idrissi']],
    ['an article that is not there', ['nobody'], []],
    ['no article', [], []],
  ])('forgets those of %s, and lets the next run write whoever was one of them', async (_, keys, concerned) => {
    const before = await listFingerprints()
    await inTransaction((transaction) => forgetPeople(transaction, keys))
    expect(await listKnown()).toEqual(everybody.filter((known) => !keys.some((key) => known.startsWith(`${key} `))))
    const after = await listFingerprints()
    expect([...after.keys()]).toEqual([...before.keys()])
    const changed = [...after].filter(([entity, fingerprint]) => fingerprint !== before.get(entity))
    expect(changed.toSorted()).toEqual(concerned.map((key) => [`person ${key}`, '']))
  })

  it('is undone by the next run, though that finds nothing new', async () => {
    const before = await listFingerprints()
    await inTransaction((transaction) => forgetPeople(transaction, ['risala', 'lettre']))
    await saveLinks(linksOf())
    expect(await listKnown()).toEqual(everybody)
    expect(await listFingerprints()).toEqual(before)
  })

  it('leaves everything as it was when the transaction fails', async () => {
    await expect(inTransaction(async (transaction) => {
      await forgetPeople(transaction, ['risala'])
      throw new Error('cut short')
    })).rejects.toThrow('cut short')
    expect(await listKnown()).toEqual(everybody)
  })
})
