import type { Language } from '@/lib/languages'
import type { Annotation, PartialDate } from '@/lib/model/annotation'
import type { NamedEntity, ReportedText } from '@/lib/model/reported-text'
import type { Span } from '@/lib/model/span'

/** A report as a test tells it; words must stand in one of the paragraphs. */
export interface ReportSketch {
  key: string
  language?: Language
  title?: string
  text: string | readonly string[]
  /** People by who they are: `{ 'anna-berg': 'آنا بيرغ' }`. */
  people?: Readonly<Record<string, string>>
  /** Other things by what they are: `{ 'country DK': 'الدنمارك' }`. */
  things?: Readonly<Record<string, string>>
  /** Words that are the function of the first of its people. */
  job?: string
  dates?: readonly (readonly [words: string, date: PartialDate])[]
  /** Paragraphs of this event, and of another one that the article reports. */
  own?: readonly number[]
  other?: readonly number[]
  copyOf?: string
}

export function entityOf(kind: NamedEntity['kind'], key: string): NamedEntity {
  return { kind, key, slug: key, name: { text: key, language: 'und' }, hasPage: true }
}

/** Names of whatever the sketches name apart from people. */
export function namesOf(sketches: readonly ReportSketch[]): Map<string, NamedEntity> {
  const named = sketches.flatMap(({ things = {} }) => Object.keys(things))
  return new Map(named.map((name) => {
    const [kind, key] = name.split(' ')
    return [name, entityOf(kind === 'country' ? 'country' : kind === 'place' ? 'place' : kind === 'topic' ? 'topic' : 'organisation', key ?? '')]
  }))
}

export function toReport(sketch: ReportSketch): ReportedText {
  const { key, language = 'fr', people = {}, own = [], other = [], copyOf = null } = sketch
  const annotation = annotationOf(sketch, language)
  const title = annotation.title
  return {
    article: { key, slug: key, title, language, source: key, published: null },
    annotation,
    meetings: own.length > 0 ? [0] : [],
    others: other.length > 0 ? [1] : [],
    people: new Map(Object.keys(people).map((person, index) => [`p${index}`, entityOf('person', person)])),
    copyOf,
  }
}

function annotationOf(sketch: ReportSketch, language: Language): Annotation {
  const { title = 'Titre', text, people = {}, things = {}, job, dates = [], own = [], other = [] } = sketch
  const paragraphs = typeof text === 'string' ? [text] : text
  const find = (words: string): Span => {
    const paragraph = paragraphs.findIndex((one) => one.includes(words))
    if (paragraph < 0) throw new RangeError(`no words: ${words}`)
    const start = (paragraphs[paragraph] ?? '').indexOf(words)
    return { paragraph, start, end: start + words.length }
  }
  const findAll = (words: string): Span[] => paragraphs.flatMap((one, paragraph) => [...one.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ paragraph, start: index, end: index + words.length })))
  const role = (words: string) => ({ key: null, text: words, language, country: null, organisation: null, gender: null, span: find(words) })
  const span = { paragraph: 0, start: 0, end: 0 }
  const meeting = (told: readonly number[]) => ({
    kind: 'talks' as const, status: 'reported' as const, hosts: [], counterparts: [], countries: [], date: { edtf: null, weekday: null, precision: 'unknown' as const },
    dateSpan: null, place: null, placeSpan: null, occasion: null, topics: [], paragraphs: [...told], trigger: span,
  })
  return {
    language,
    title: { text: title, language, origin: 'given' },
    published: null,
    paragraphs: paragraphs.map((one) => ({ kind: 'body', text: one, language })),
    noise: [],
    mentions: Object.entries(things).map(([name, words]) => ({ ...thingOf(name), text: words, span: find(words) })),
    people: Object.values(people).map((words, index) => ({
      id: `p${index}`, spellings: [{ text: words, language }], functions: index === 0 && job ? [role(job)] : [], country: null, gender: null, spans: findAll(words),
    })),
    dates: dates.map(([words, date]) => ({ date, span: find(words), text: words })),
    meetings: [meeting(own), meeting(other)],
  }
}

function thingOf(name: string): { kind: 'country' | 'place' | 'topic' | 'organisation'; key: string } {
  const [kind, key = ''] = name.split(' ')
  return { kind: kind === 'country' || kind === 'place' || kind === 'topic' ? kind : 'organisation', key }
}
