import 'server-only'
import type { ExportedPassage, ExportedSearch } from '@/lib/model/exported'
import type { FoundPassage, SearchPage } from '@/lib/model/search-view'
import { listApiOutlines } from './api-events'
import { listExportIds } from './exported-articles'

/**
 * The answer to a search as other programs get it. A page after the last is empty, as in every list of the API: programs
 * read on until there is nothing more.
 */
export async function toExportedSearch(answer: SearchPage, page: number): Promise<ExportedSearch> {
  const found: SearchPage = answer.page === page ? answer : { ...answer, page, events: [], articles: [] }
  const passages = found.events.map((event) => Object.values(event.passages))
  const ids = await listExportIds([...passages.flat(), ...found.articles].map(({ article }) => article.key))
  const outlines = new Map((await listApiOutlines(found.events.map(({ id }) => id))).map((outline) => [outline.id, outline]))
  const tell = (passage: FoundPassage) => toExportedPassage(passage, ids)
  return {
    items: found.events.flatMap(({ id }, index) => {
      const event = outlines.get(id)
      return event ? [{ event, passages: (passages[index] ?? []).map(tell) }] : []
    }),
    page: found.page,
    pages: found.pages,
    total: found.total.events,
    articles: found.articles.map(tell),
    also: found.also,
    missing: found.missing,
    suggestions: found.suggestions.map(({ query }) => query),
  }
}

function toExportedPassage({ article, pieces, language }: FoundPassage, ids: ReadonlyMap<string, string>): ExportedPassage {
  const highlights: ExportedPassage['highlights'] = []
  let text = ''
  for (const piece of pieces) {
    const words = typeof piece === 'string' ? piece : piece.mark
    if (typeof piece !== 'string') highlights.push([text.length, text.length + words.length])
    text += words
  }
  return { article: ids.get(article.key) ?? article.key, language, text, highlights }
}
