import { beforeEach, describe, expect, it, vi } from 'vitest'
import Page from '@/app/[lang]/(prerendered)/events/[slug]/page'
import { languageTags } from '@/lib/languages'
import * as store from '@/lib/store/events'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { articles } from '@/tests/store/collection-articles'
import { events } from '@/tests/store/collection-events'
import { linksOf } from '@/tests/store/collection-links'
import { useStore } from '@/tests/support/store'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

const { findEvent } = store
const rest = { events: events.slice(1), relations: [] }

/** The store is linked again right after the event was found. */
function changeAfterFinding(redirects: { from: string; to: string }[]): void {
  vi.spyOn(store, 'findEvent').mockImplementation(async (...asked) => {
    const found = await findEvent(...asked)
    await saveLinks(linksOf({ ...rest, redirects }))
    return found
  })
}

const open = (lang: string) => Page({ params: Promise.resolve({ lang, slug: 'idrissi-berg' }), searchParams: Promise.resolve({}) })

describe('the page of an event that goes while it is read', () => {
  beforeEach(() => void vi.restoreAllMocks())

  it.each(languageTags)('leads to the event that it has become part of (%s)', async (language) => {
    changeAfterFinding([{ from: 'idrissi-berg', to: 'idrissi-lind' }])
    await expect(open(language)).rejects.toMatchObject({ digest: `NEXT_REDIRECT;replace;/${language}/events/idrissi-lind;308;` })
  })

  it.each(languageTags)('is not found when nothing took its place (%s)', async (language) => {
    changeAfterFinding([])
    await expect(open(language)).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
  })
})
