import { describe, expect, it } from 'vitest'
import { toArticleRecord } from '@/lib/cli/article-record'
import { relinkStore } from '@/lib/cli/relink-store'
import { SourceDocument } from '@/lib/model/document'
import { client } from '@/lib/store/client'
import { saveArticles } from '@/lib/store/save-articles'
import { useStore } from '@/tests/support/store'
import { understood } from '@/tests/support/understood'

const TEXTS = {
  fr: 'Le ministre de l’Intérieur a reçu mercredi 21 janvier 2026 à Rabat l’ambassadeur du Danemark.',
  ar: 'استقبل وزير الداخلية يوم الأربعاء 21 يناير 2026 بالرباط سفير الدنمارك.',
}

async function saveTexts(): Promise<void> {
  const documents = Object.entries(TEXTS).map(([id, text]) => SourceDocument.parse({ id, text }))
  await saveArticles(documents.map((document) => toArticleRecord(document, document.id ?? '', understood(document))))
}

describe('relinkStore', () => {
  useStore()

  it.each(['fr', 'ar'])('goes on when the stored text of an article (%s) is no longer read, which keeps what it had', async (broken) => {
    await saveTexts()
    await client().article.update({ where: { key: broken }, data: { raw: '{"text":5}', title: 'kept' } })
    const other = broken === 'fr' ? 'ar' : 'fr'
    const before = await client().article.findUniqueOrThrow({ where: { key: other } })
    await client().article.update({ where: { key: other }, data: { annotation: {} } })
    expect(await relinkStore()).toMatchObject({ articles: 2, failed: 1 })
    expect(await client().article.findUniqueOrThrow({ where: { key: broken } })).toMatchObject({ title: 'kept' })
    expect(await client().article.findUniqueOrThrow({ where: { key: other } })).toMatchObject({ annotation: before.annotation })
  })
})
