import { annotate } from '@/lib/annotate/annotate'
import { toDocument } from '@/lib/ingest/to-document'
import type { Language } from '@/lib/languages'
import type { Annotation, Paragraph } from '@/lib/model/annotation'
import type { ComparedArticle, ComparedEntity, ComparedPair } from '@/lib/model/comparison-view'

/** A text as a test gives it: read by the annotator, its people told who they are by their names. */
export interface ComparedSketch {
  title?: string
  paragraphs: readonly string[]
  /** Key of a person of the collection by the name in the text. */
  people?: Readonly<Record<string, string>>
}

export function toCompared(sketch: ComparedSketch): ComparedArticle {
  const { title = 'Titre / عنوان', paragraphs, people = {} } = sketch
  const annotation = annotate(toDocument({ text: paragraphs.join('\n\n'), title }))
  const entities = new Map<string, ComparedEntity>(annotation.people.flatMap(({ id, spellings }) => {
    const key = people[spellings[0]?.text ?? '']
    return key === undefined ? [] : [[`person ${id}`, { key, link: { kind: 'person', key, slug: key, name: { text: key, language: 'und' } }, name: null }]]
  }))
  return comparedOf(annotation, entities)
}

/** A text of bare paragraphs, in which nothing was found. */
export function toBare(paragraphs: readonly string[], language: Language, kind: Paragraph['kind'] = 'body'): ComparedArticle {
  return comparedOf({
    language, title: { text: 'Titre', language, origin: 'given' }, published: null, paragraphs: paragraphs.map((text) => ({ kind, text, language })),
    noise: [], mentions: [], people: [], dates: [], meetings: [],
  })
}

function comparedOf(annotation: Annotation, entities: ComparedArticle['entities'] = new Map()): ComparedArticle {
  const article = { key: annotation.title.text, slug: 'slug', title: annotation.title, language: annotation.language, source: null, published: null }
  return { article, annotation, entities }
}

export function pairOf(left: ComparedArticle, right: ComparedArticle): ComparedPair {
  return { left, right, type: 'report', strength: 'strong' }
}
