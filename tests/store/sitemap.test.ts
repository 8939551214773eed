import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { saveLinks } from '@/lib/store/links'
import { saveAnnotations, saveArticles } from '@/lib/store/save-articles'
import { countListed, listArticlesForSitemap, listEntitiesForSitemap, listEventsForSitemap } from '@/lib/store/sitemap'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

const all = { from: 0, most: 100 }

it('counts exactly what it lists', async () => {
  const kinds = ['person', 'country'] as const
  expect(await countListed(kinds)).toEqual({
    events: (await listEventsForSitemap(all)).length,
    entities: (await listEntitiesForSitemap(kinds, all)).length,
    articles: (await listArticlesForSitemap(all)).length,
  })
  expect(await countListed([])).toMatchObject({ entities: 0 })
})

it('lists every page once, over as many files as it takes', async () => {
  const slugs = async (from: number) => (await listArticlesForSitemap({ from, most: 3 })).map(({ slug }) => slug)
  const pages = [...(await slugs(0)), ...(await slugs(3)), ...(await slugs(6))]
  expect(pages).toHaveLength(articles.length)
  expect(new Set(pages).size).toBe(articles.length)
  expect((await listEventsForSitemap({ from: 1, most: 1 })).map(({ slug }) => slug)).toEqual(['idrissi-lind'])
})

it('says the language of an article, which is part of its address', async () => {
  expect((await listArticlesForSitemap(all)).map(({ language }) => language)).toEqual(['fr', 'ar', 'fr', 'fr'])
  expect((await listEventsForSitemap(all)).every(({ changed }) => changed?.endsWith('Z'))).toBe(true)
})

it('says that an article has changed when its text has, and not when it is only understood anew', async () => {
  const changed = async (): Promise<(string | null)[]> => (await listArticlesForSitemap(all)).map((article) => article.changed)
  const before = await changed()
  await wait(5)
  const [first, second, ...rest] = articles
  if (!first || !second) throw new Error('no articles')
  await saveAnnotations([{ ...second, understanding: { ...second.understanding, profile: '{}' } }])
  expect(await changed()).toEqual(before)
  await saveArticles([{ ...first, contentHash: 'other', raw: JSON.stringify({ text: 'Autre texte' }) }, second, ...rest])
  expect((await changed()).map((date, at) => date === before[at])).toEqual([false, ...[second, ...rest].map(() => true)])
})
