import { describe, expect, it } from 'vitest'
import { findExportedKey, listExportIds } from '@/lib/store/exported-articles'
import { saveArticles } from '@/lib/store/save-articles'
import { findVerdict, forgetVerdict, listVerdicts, saveVerdict } from '@/lib/store/verdicts'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'

describe('verdicts', () => {
  useStore()

  it('are one for two articles, whichever is named first', async () => {
    await saveVerdict({ left: 'رسالة', right: 'lettre', word: 'same' })
    await saveVerdict({ left: 'lettre', right: 'رسالة', word: 'different' })
    await saveVerdict({ left: 'a', right: 'b', word: 'unsure' })
    expect(await listVerdicts()).toEqual([
      { left: 'a', right: 'b', word: 'unsure' },
      { left: 'lettre', right: 'رسالة', word: 'different' },
    ])
  })

  it('are found and forgotten, whichever is named first', async () => {
    await saveVerdict({ left: 'رسالة', right: 'lettre', word: 'same' })
    await saveVerdict({ left: 'a', right: 'رسالة', word: 'unsure' })
    expect(await findVerdict('رسالة', 'lettre')).toBe('same')
    expect(await findVerdict('lettre', 'رسالة')).toBe('same')
    expect(await findVerdict('lettre', 'a')).toBeNull()
    await forgetVerdict('رسالة', 'lettre')
    await forgetVerdict('lettre', 'a')
    expect(await listVerdicts()).toEqual([{ left: 'a', right: 'رسالة', word: 'unsure' }])
  })

  it('outlive the article that comes again', async () => {
    await saveVerdict({ left: 'lettre', right: 'risala', word: 'different' })
    await saveArticles(articles)
    await saveArticles(articles.map((article) => ({ ...article, contentHash: `${article.contentHash} again` })))
    expect(await findVerdict('risala', 'lettre')).toBe('different')
  })
})

describe('what export calls an article', () => {
  useStore(async () => {
    await saveArticles(articles)
  })

  it.each([
    ['its given id', '007', 'lettre'],
    ['its key, where none was given', 'risala', 'risala'],
    ['not its key, where an id was given', 'lettre', null],
    ['nothing that is not in the store', 'رسالة', null],
  ])('is %s', async (_, id, key) => {
    expect(await findExportedKey(id)).toBe(key)
  })

  it('is found by key', async () => {
    expect(await listExportIds(['lettre', 'risala', 'gone'])).toEqual(new Map([['lettre', '007'], ['risala', 'risala']]))
  })
})
