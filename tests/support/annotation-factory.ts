import type { Language } from '@/lib/languages'
import type { LinkArticle } from '@/lib/linking/link-input'
import { UNKNOWN_DATE, type Annotation, type FunctionMention, type LocalPerson, type Meeting, type MeetingKind, type PartialDate, type Party } from '@/lib/model/annotation'
import { isoWeekday } from '@/lib/model/edtf'
import type { Span } from '@/lib/model/span'

/** One side as a test tells it: `{ name: 'Paul Martin', function: 'ambassador', country: 'GA' }`. */
export interface SideSketch {
  name?: string
  function?: string
  country?: string
}

export interface MeetingSketch {
  kind?: MeetingKind
  status?: Meeting['status']
  hosts?: SideSketch[]
  guests?: SideSketch[]
  date?: PartialDate
  place?: string
  occasion?: string
  topics?: string[]
}

export interface ArticleSketch {
  key: string
  language?: Language
  title?: string
  text?: string
  published?: string
  meetings?: MeetingSketch[]
  /** People that are named without a meeting. */
  people?: SideSketch[]
}

const NOWHERE: Span = { paragraph: 0, start: 0, end: 0 }

/** `dayOf('2026-01-21')`: that day, with its weekday. */
export function dayOf(edtf: string): PartialDate {
  return { edtf, weekday: isoWeekday(edtf), precision: edtf.includes('/') ? 'range' : edtf.length > 7 ? 'day' : 'month' }
}

/** "lundi", of no known week: `weekdayOf(1)`. */
export function weekdayOf(weekday: number): PartialDate {
  return { ...UNKNOWN_DATE, weekday, precision: 'weekday' }
}

/** An annotated article made by hand: the sides' names stand in the text, so that they can be quoted. */
export function makeArticle(sketch: ArticleSketch): LinkArticle {
  const language = sketch.language ?? 'fr'
  const meetings = sketch.meetings ?? []
  const sides = [...meetings.flatMap((meeting) => [...(meeting.hosts ?? []), ...(meeting.guests ?? [])]), ...(sketch.people ?? [])]
  const names = [...new Set(sides.flatMap((side) => side.name ?? []))]
  const text = sketch.text ?? names.join(', ')
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    return start < 0 ? NOWHERE : { paragraph: 0, start, end: start + words.length }
  }
  const people = names.map((name, index): LocalPerson => {
    const own = sides.filter((side) => side.name === name)
    const country = own.find((side) => side.country)?.country ?? null
    const functions = own.flatMap((side) => (side.function ? [makeFunction(side, language)] : []))
    return { id: `p${index}`, spellings: [{ text: name, language }], functions, country, gender: null, spans: [spanOf(name)] }
  })
  const toParty = (side: SideSketch): Party => ({
    person: people.find((person) => person.spellings[0]?.text === side.name)?.id ?? null,
    function: side.function ? makeFunction(side, language) : null,
    country: side.country ?? null,
    organisation: null,
    span: side.name ? spanOf(side.name) : NOWHERE,
  })
  const annotation: Annotation = {
    language,
    title: { text: sketch.title ?? '', language, origin: 'given' },
    published: sketch.published ? { edtf: sketch.published, origin: 'given' } : null,
    paragraphs: [{ kind: 'lead', text, language }],
    noise: [],
    mentions: [],
    people,
    dates: [],
    meetings: meetings.map((meeting) => makeMeeting(meeting, toParty)),
  }
  return { key: sketch.key, annotation }
}

function makeFunction(side: SideSketch, language: Language): FunctionMention {
  return { key: side.function ?? null, text: side.function ?? '', language, country: side.country ?? null, organisation: null, gender: null, span: NOWHERE }
}

function makeMeeting(sketch: MeetingSketch, toParty: (side: SideSketch) => Party): Meeting {
  const counterparts = (sketch.guests ?? []).map(toParty)
  return {
    kind: sketch.kind ?? 'reception',
    status: sketch.status ?? 'reported',
    hosts: (sketch.hosts ?? []).map(toParty),
    counterparts,
    countries: [...new Set(counterparts.flatMap((party) => party.country ?? []))],
    date: sketch.date ?? UNKNOWN_DATE,
    dateSpan: null,
    place: sketch.place ?? null,
    placeSpan: null,
    occasion: sketch.occasion ?? null,
    topics: sketch.topics ?? [],
    paragraphs: [0],
    trigger: NOWHERE,
  }
}
