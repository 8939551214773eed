import { describe, expect, it } from 'vitest'
import { toArticleRecord } from '@/lib/cli/article-record'
import { linkStore } from '@/lib/cli/link-store'
import { surveyStore } from '@/lib/cli/survey-store'
import { PROFILE_VERSION } from '@/lib/linking/article-profile'
import type { Survey } from '@/lib/linking/survey-articles'
import { SourceDocument } from '@/lib/model/document'
import { client } from '@/lib/store/client'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { understood } from '@/tests/support/understood'

const TEXTS = {
  danemark: 'Le ministre de l’Intérieur a reçu mercredi 21 janvier 2026 à Rabat l’ambassadeur du Danemark.',
  الدنمارك: 'استقبل وزير الداخلية يوم الأربعاء 21 يناير 2026 بالرباط سفير الدنمارك.',
  chili: 'Le ministre de la Justice a reçu lundi 3 mars 2025 à Fès l’ambassadrice du Chili.',
}

async function saveTexts(texts: Readonly<Record<string, string>>): Promise<void> {
  const documents = Object.entries(texts).map(([id, text]) => SourceDocument.parse({ id, text }))
  await saveArticles(documents.map((document) => toArticleRecord(document, document.id ?? '', understood(document))))
}

/** The events of the store with their reports and reasons, but for the row ids that SQLite gives. */
async function listEvents() {
  const reports = await client().report.findMany({ orderBy: [{ eventId: 'asc' }, { articleId: 'asc' }], omit: { id: true } })
  return { events: await client().event.findMany({ orderBy: { id: 'asc' } }), reports }
}

const look = ({ units, background, people, named }: Survey) => ({ units, background, people, named: [...named] })

describe('surveying the articles of a store', () => {
  useStore(() => saveTexts(TEXTS))

  it('reads them all, in both languages', async () => {
    const { units } = await surveyStore([])
    expect(units.map(({ article }) => [article.key, article.language])).toEqual([['chili', 'fr'], ['danemark', 'fr'], ['الدنمارك', 'ar']])
  })

  const older = JSON.stringify({ version: PROFILE_VERSION - 1, units: 'of another form' })
  const newer = JSON.stringify({ version: PROFILE_VERSION + 1 })
  it.each([
    ['missing, of a French article', 'danemark', null],
    ['missing, of an Arabic article', 'الدنمارك', null],
    ['of an older version', 'الدنمارك', older],
    ['of a newer version', 'danemark', newer],
    ['of no version', 'chili', '{}'],
  ])('makes a profile anew that is %s: survey and events are the same', async (_, key, profile) => {
    const before = look(await surveyStore([]))
    await linkStore()
    const linked = await listEvents()
    expect([linked.events.length, linked.reports.length]).toEqual([2, 3])

    await client().article.update({ where: { key }, data: { profile } })
    expect(look(await surveyStore([]))).toEqual(before)
    await linkStore()
    expect(await listEvents()).toEqual(linked)
  })

  it('makes all of them anew after an update of the program', async () => {
    const before = look(await surveyStore([]))
    await client().article.updateMany({ data: { profile: older } })
    expect(look(await surveyStore([]))).toEqual(before)
  })

  it('takes articles under any key: a database has them in the order of letters, where pictures are the last', async () => {
    await saveTexts({ '😀': TEXTS.chili, 'ﷺ': TEXTS.الدنمارك, '｢': TEXTS.danemark })
    expect((await surveyStore([])).units).toHaveLength(6)
    expect(await linkStore()).toBe(2)
  })
})
