import type { SourceDocument } from '@/lib/model/document'

/** A document of which only what a test is about is given. */
export function sourceDocument(text: string, given: Partial<SourceDocument> = {}): SourceDocument {
  return { id: null, url: null, title: null, text, published: null, language: null, source: null, ...given }
}
