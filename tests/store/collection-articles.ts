import { INDEX_VERSION, indexArticle } from '@/lib/search/index-article'
import type { Language } from '@/lib/languages'
import type { Annotation, Mention } from '@/lib/model/annotation'
import type { ArticleRecord } from '@/lib/store/articles'
import { understandingOf, type Understanding } from '@/lib/store/understanding'

/** A mention by its words, which must stand in the paragraph. */
interface Named {
  kind: Mention['kind']
  key: string
  text: string
  paragraph?: number
}

export interface ArticleParts {
  language?: Language
  title?: string
  paragraphs?: readonly string[]
  names?: readonly Named[]
  published?: string | null
  source?: string | null
  givenId?: string | null
}

export function annotationOf(parts: ArticleParts): Annotation {
  const { language = 'fr', title = 'Titre', paragraphs = ['Texte.'], names = [], published = null } = parts
  return {
    language,
    title: { text: title, language, origin: 'line' },
    published: published === null ? null : { edtf: published, origin: 'given' },
    paragraphs: paragraphs.map((text) => ({ kind: 'body', text, language })),
    noise: [{ text: '09:41', reason: 'ticker' }],
    mentions: names.map(({ paragraph = 0, ...name }) => {
      const start = paragraphs[paragraph]?.indexOf(name.text) ?? -1
      return { ...name, span: { paragraph, start, end: start + name.text.length } }
    }),
    people: [],
    dates: [],
    meetings: [],
  }
}

/** What is saved of an annotation, with its words for search. */
export function understandingWith(annotation: Annotation, profile: object = {}): Understanding {
  return understandingOf(annotation, profile, { version: INDEX_VERSION, words: indexArticle(annotation) })
}

export function articleOf(key: string, parts: ArticleParts = {}): ArticleRecord {
  const annotation = annotationOf(parts)
  const text = annotation.paragraphs.map((paragraph) => paragraph.text).join('\n')
  return {
    key,
    givenId: parts.givenId ?? null,
    url: `https://example.org/${key}`,
    source: parts.source ?? null,
    raw: JSON.stringify({ text }),
    contentHash: JSON.stringify([annotation.title.text, text]),
    understanding: understandingWith(annotation, { of: key }),
  }
}

/**
 * A small invented collection. Karim Idrissi receives the Danish ambassador on 2026-01-21 (told by `lettre`, `risala`
 * and `depeche`); the article `agenda` tells two more meetings of his, one in December, one on a Monday of no known week.
 */
export const articles: readonly ArticleRecord[] = [
  articleOf('lettre', {
    title: 'Le Danemark à Rabat',
    paragraphs: ['Karim Idrissi a reçu à Rabat Anna Berg, du royaume du Danemark.', 'Anna Berg repart mardi.'],
    names: [
      { kind: 'person', key: 'p0', text: 'Karim Idrissi' },
      { kind: 'place', key: 'rabat', text: 'Rabat' },
      { kind: 'person', key: 'p1', text: 'Anna Berg' },
      { kind: 'country', key: 'DK', text: 'royaume du Danemark' },
      { kind: 'country', key: 'DK', text: 'Danemark' },
      { kind: 'person', key: 'p1', text: 'Anna Berg', paragraph: 1 },
    ],
    published: '2026-01-22',
    source: 'La Lettre',
    givenId: '007',
  }),
  articleOf('risala', {
    language: 'ar',
    title: 'سفيرة الدنمارك بالرباط',
    paragraphs: ['استقبل كريم الإدريسي بالرباط سفيرة الدنمارك آنا بيرغ.'],
    names: [
      { kind: 'person', key: 'p0', text: 'كريم الإدريسي' },
      { kind: 'place', key: 'rabat', text: 'بالرباط' },
      { kind: 'country', key: 'DK', text: 'الدنمارك' },
      { kind: 'person', key: 'p1', text: 'آنا بيرغ' },
    ],
    source: 'الرسالة',
  }),
  articleOf('depeche', {
    title: 'Une ambassadrice reçue',
    paragraphs: ['M. Idrissi a reçu Mme Berg.'],
    names: [{ kind: 'person', key: 'p0', text: 'Idrissi' }, { kind: 'person', key: 'p1', text: 'Berg' }],
    source: 'La Lettre',
  }),
  articleOf('agenda', {
    title: 'Agenda',
    paragraphs: ['Karim Idrissi a vu Jonas Lind, de Finlande.', 'Il a vu aussi un homologue, lundi.'],
    names: [
      { kind: 'person', key: 'p0', text: 'Karim Idrissi' },
      { kind: 'person', key: 'p1', text: 'Jonas Lind' },
      { kind: 'country', key: 'FI', text: 'Finlande' },
    ],
  }),
]
