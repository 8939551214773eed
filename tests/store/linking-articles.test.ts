import { describe, expect, it } from 'vitest'
import { client } from '@/lib/store/client'
import { findAnnotations, listProfiles } from '@/lib/store/linking-articles'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { annotationOf, articleOf, articles } from './collection-articles'

describe('the articles that linking reads', () => {
  useStore(() => saveArticles(articles).then(() => undefined))

  it('come with their profiles, in the order of keys', async () => {
    expect(await Array.fromAsync(listProfiles())).toEqual(['agenda', 'depeche', 'lettre', 'risala'].map((key) => ({ key, profile: JSON.stringify({ of: key }) })))
  })

  it('have no profile when an earlier version saved them', async () => {
    await client().article.update({ where: { key: 'risala' }, data: { profile: null } })
    const profiles = await Array.fromAsync(listProfiles())
    expect(profiles.map(({ profile }) => profile === null)).toEqual([false, false, false, true])
  })

  it('are read page by page, each once', async () => {
    const many = Array.from({ length: 2_300 }, (_, at) => articleOf(`${at % 2 ? 'مقال' : 'article'}-${10_000 + at}`, { language: at % 2 ? 'ar' : 'fr' }))
    await saveArticles(many)
    const keys = (await Array.fromAsync(listProfiles())).map(({ key }) => key)
    expect(keys).toHaveLength(2_304)
    expect(keys).toEqual([...new Set(keys)].toSorted())
  })

  it('give their texts by key, and those that are not there are left out', async () => {
    const found = await findAnnotations(['risala', 'nobody', 'lettre'])
    expect([...found.keys()].toSorted()).toEqual(['lettre', 'risala'])
    expect(found.get('risala')).toMatchObject({ ...annotationOf({ language: 'ar', title: 'سفيرة الدنمارك بالرباط' }), paragraphs: [{ text: 'استقبل كريم الإدريسي بالرباط سفيرة الدنمارك آنا بيرغ.' }], mentions: expect.any(Array) })
    expect((await findAnnotations([])).size).toBe(0)
  })
})
