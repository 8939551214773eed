import { isLanguage, type Language } from '@/lib/languages'
import type { Annotation, Paragraph } from '@/lib/model/annotation'
import type { IndexedArticle } from '@/lib/model/search-store'
import { entityToken } from './entity-token'
import { listTerms } from './search-terms'

/** Of the rules below and of the analyser: a store whose articles were indexed by another version indexes them anew. */
export const INDEX_VERSION = 1

/** Between two paragraphs, so that no phrase goes from one to the next. */
const BREAK = '_'

/**
 * What the search index keeps of an article: the terms of its title, of its lead and of the rest, and what it names.
 * Topics stand apart because they say little: nearly every article is about one of them.
 *
 * `named` of "l’ambassadeur du Gabon à Rabat" is `country_ga place_rabat function_ambassador`, and that of
 * «سفير الغابون بالرباط» the same.
 */
export function indexArticle(annotation: Annotation): IndexedArticle {
  const { language, title, paragraphs } = annotation
  const body = paragraphs.filter(({ kind }) => kind !== 'title')
  const lead = body.findIndex(({ kind }) => kind === 'lead')
  return {
    title: wordsOf(title.text, languageOf(title.language, language)),
    lead: body[lead] === undefined ? '' : wordsOf(body[lead].text, languageOf(body[lead].language, language)),
    body: joinParagraphs(body.filter((_paragraph, index) => index !== lead), language),
    named: listNamed(annotation).join(' '),
    topics: annotation.mentions.flatMap(({ kind, key }) => (kind === 'topic' ? entityToken({ kind, key }) : [])).join(' '),
  }
}

function joinParagraphs(paragraphs: readonly Paragraph[], language: Language): string {
  return paragraphs.map((paragraph) => wordsOf(paragraph.text, languageOf(paragraph.language, language))).join(` ${BREAK} `)
}

function wordsOf(text: string, language: Language): string {
  return listTerms(text, language).map(({ term }) => term).join(' ')
}

/** A paragraph in a third language is read as the article's own. */
function languageOf(tag: string, fallback: Language): Language {
  return isLanguage(tag) ? tag : fallback
}

/** People are not here: who they are is known only when all articles are linked. */
function listNamed({ language, mentions, people, meetings }: Annotation): string[] {
  const things = mentions.flatMap(({ kind, key }) => (kind === 'person' || kind === 'topic' ? [] : entityToken({ kind, key })))
  const functions = people.flatMap((person) => person.functions)
  const nameless = meetings.flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts])
    .flatMap((party) => (party.person === null && party.function !== null ? party.function : []))
  const held = [...functions, ...nameless].flatMap(({ key }) => (key === null ? [] : entityToken({ kind: 'function', key })))
  const occasions = meetings.flatMap(({ occasion }) => (occasion === null ? [] : entityToken({ kind: 'occasion', key: occasion })))
  return [entityToken({ kind: 'language', key: language }), ...things, ...held, ...occasions]
}
