import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/model/event'
import { client } from '@/lib/store/client'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { findTranslation, listTranslations } from '@/lib/store/translation-pair'
import { useStore } from '@/tests/support/store'
import { articles } from './collection-articles'
import { events, reportOf } from './collection-events'
import { linksOf } from './collection-links'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

const slugOf = async (key: string) => (await client().article.findUniqueOrThrow({ where: { key } })).slug

async function translationOf(key: string): Promise<string | null> {
  return (await findTranslation(await slugOf(key)))?.key ?? null
}

/** The event of `lettre` (French), `depeche` (French) and `risala` (Arabic), with other links between them. */
async function linkAgain(reports: readonly Report[]): Promise<void> {
  const [first, ...others] = events
  if (!first) throw new Error('no event')
  await saveLinks(linksOf({ events: [{ ...first, reports: [...reports] }, ...others] }))
}

describe('findTranslation', () => {
  it('ties two articles both ways, and no other report of the event', async () => {
    expect([await translationOf('lettre'), await translationOf('risala'), await translationOf('depeche')]).toEqual(['risala', 'lettre', null])
  })

  it('gives one text to one text, also when two papers print it', async () => {
    await linkAgain([
      reportOf('lettre', { type: 'translation', counterpart: 'risala', probability: 0.9 }),
      reportOf('depeche', { type: 'translation', counterpart: 'risala', probability: 0.95 }),
      reportOf('risala', { type: 'translation', counterpart: 'lettre', probability: 0.9 }),
    ])
    expect([await translationOf('lettre'), await translationOf('risala'), await translationOf('depeche')]).toEqual([null, 'depeche', 'risala'])
    await linkAgain(['lettre', 'depeche'].map((key) => reportOf(key, { type: 'translation', counterpart: 'risala' })).concat(reportOf('risala')))
    expect([await translationOf('lettre'), await translationOf('risala'), await translationOf('depeche')]).toEqual(['risala', 'lettre', null])
  })

  it('is never a text of the same language, or of an address that leads nowhere', async () => {
    await linkAgain([reportOf('lettre', { type: 'translation', counterpart: 'depeche' }), reportOf('depeche'), reportOf('risala')])
    expect(await translationOf('lettre')).toBeNull()
    expect(await findTranslation('nulle-part')).toBeNull()
  })
})

it('listTranslations says the same of all', async () => {
  const [french, arabic] = [await slugOf('lettre'), await slugOf('risala')]
  expect(Object.fromEntries(await listTranslations())).toEqual({ [french]: arabic, [arabic]: french })
})
