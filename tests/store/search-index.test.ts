import { describe, expect, it } from 'vitest'
import { indexArticle, INDEX_VERSION } from '@/lib/search/index-article'
import { indexNames } from '@/lib/search/index-names'
import { listTerms } from '@/lib/search/search-terms'
import { client } from '@/lib/store/client'
import { saveLinks } from '@/lib/store/links'
import { saveAnnotations, saveArticles } from '@/lib/store/save-articles'
import { completeIndex } from '@/lib/store/search-index'
import { searchReader } from '@/lib/store/search-reader'
import { useStore } from '@/tests/support/store'
import { annotationOf, articleOf, articles, understandingWith } from './collection-articles'
import { people } from './collection-entities'
import { linksOf } from './collection-links'

const indexer = { version: INDEX_VERSION, article: indexArticle, names: indexNames }
const count = (word: string): Promise<number> => searchReader.countMatches(`"${word.includes('_') ? word : listTerms(word, 'fr')[0]?.term}"`, 100)
const namesakes = async (key: string): Promise<number> => (await searchReader.findPeople([key])).length

async function forgetIndex(): Promise<void> {
  await client().$executeRaw`DELETE FROM "SearchArticle"`
  await client().$executeRaw`DELETE FROM "SearchName"`
  await client().article.updateMany({ data: { indexed: 0 } })
}

describe('the search index', () => {
  useStore(async () => {
    await saveArticles(articles)
    await saveLinks(linksOf())
  })

  it('has the words of articles as soon as they are saved, in both languages', async () => {
    expect(await count('Danemark')).toBeGreaterThan(0)
    expect(await count('country_dk')).toBeGreaterThan(0)
    expect(await client().article.count({ where: { indexed: INDEX_VERSION } })).toBe(articles.length)
  })

  it('has people under the sounds of their names', async () => {
    expect(await namesakes('TRS')).toBe(1)
  })

  it('forgets the words of a text that was replaced', async () => {
    await saveArticles([articleOf('lettre', { title: 'Une grenouille', paragraphs: ['Coassement.'] })])
    expect(await count('grenouille')).toBe(1)
    await saveArticles([articleOf('lettre', { title: 'Un héron', paragraphs: ['Silence.'] })])
    expect(await count('grenouille')).toBe(0)
  })

  it('has what was understood anew', async () => {
    const [first] = articles
    await saveAnnotations([{ key: 'lettre', contentHash: first?.contentHash ?? '', understanding: understandingWith(annotationOf({ title: 'Une grenouille' })) }])
    expect(await count('grenouille')).toBe(1)
    expect(await count('Danemark')).toBe(0)
  })

  it('is the same after the same articles and links are saved again', async () => {
    const everything = () => client().$queryRaw`SELECT "term", "doc", "cnt" FROM "SearchTerm" ORDER BY "term"`
    const before = await everything()
    await saveArticles(articles)
    await saveLinks(linksOf())
    expect(await everything()).toEqual(before)
    expect(await completeIndex(indexer)).toBe(0)
  })

  it('forgets people who are no more', async () => {
    await saveLinks(linksOf({ people: people.filter(({ id }) => id !== 'karim-idrissi') }))
    expect(await namesakes('TRS')).toBe(0)
  })

  it('is completed for a store of an earlier version', async () => {
    const before = await count('country_dk')
    await forgetIndex()
    expect(await count('country_dk')).toBe(0)
    expect(await completeIndex(indexer)).toBe(articles.length)
    expect(await count('country_dk')).toBe(before)
    expect(await namesakes('TRS')).toBe(1)
  })

  it('is made anew when its rules changed', async () => {
    const article = () => ({ title: 'neuf', lead: '', body: '', named: '', topics: '' })
    expect(await completeIndex({ ...indexer, version: INDEX_VERSION + 1, article })).toBe(articles.length)
    expect(await count('neuf')).toBe(articles.length)
    expect(await count('Danemark')).toBe(0)
    expect(await namesakes('TRS')).toBe(1)
  })
})
