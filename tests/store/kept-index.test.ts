import { describe, expect, it } from 'vitest'
import { findKeptIndex } from '@/lib/store/kept-index'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { articleOf, articles } from './collection-articles'
import { events } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

describe.each(['fr', 'ar'] as const)('the order of an index for readers of %s', (language) => {
  it('is kept while articles only come in', async () => {
    const before = await findKeptIndex('country', language)
    await saveArticles([articleOf('nouveau')])
    expect(await findKeptIndex('country', language)).toBe(before)
  })

  it('is made anew when the store is linked', async () => {
    const before = await findKeptIndex('country', language)
    expect(before.name.length).toBeGreaterThan(1)
    await saveLinks(linksOf({ events: events.slice(0, 1), relations: [] }))
    const after = await findKeptIndex('country', language)
    expect(after).not.toBe(before)
    expect(after.name.length).toBeLessThan(before.name.length)
  })
})
