import { findCity } from '@/lib/knowledge/cities'
import { UNKNOWN_DATE, type Annotation, type Meeting, type Party } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { dateClue } from './date-clue'
import { foldUnits } from './fold-units'
import type { FindPerson } from './index-people'
import type { LinkArticle } from './link-input'
import { profileTerms } from './term-profile'
import type { Shown, Side, Unit } from './unit'

/**
 * What one article offers to be linked: a unit for each meeting that it reports as its own news, or itself as a whole
 * when it reports none (dated by the first day that it gives). What it recalls is not what it reports; what it announces counts when day and both sides are given.
 * Meetings that one visit holds together, or that a text tells twice, are one unit.
 */
export function listUnits(article: LinkArticle, findPerson: FindPerson): Unit[] {
  const { meetings } = article.annotation
  const units = meetings
    .map((meeting, index) => ({ meeting, index }))
    .filter(({ meeting }) => isOwnNews(meeting))
    .map(({ meeting, index }) => meetingUnit(article, meeting, index, findPerson))
  if (units.length === 0) return [articleUnit(article, findPerson)]
  return foldUnits(units)
}

/** Meetings that an article recalls, or announces without saying enough to count as a report of them. */
export function listBackground(article: LinkArticle, findPerson: FindPerson): Unit[] {
  return article.annotation.meetings
    .map((meeting, index) => ({ meeting, index }))
    .filter(({ meeting }) => !isOwnNews(meeting))
    .map(({ meeting, index }) => meetingUnit(article, meeting, index, findPerson))
}

function isOwnNews(meeting: Meeting): boolean {
  if (meeting.status === 'reported') return true
  return (
    meeting.status === 'announced' && meeting.hosts.length > 0 && meeting.counterparts.length > 0 &&
    (meeting.date.precision === 'day' || meeting.date.precision === 'range')
  )
}

function meetingUnit(article: LinkArticle, meeting: Meeting, index: number, findPerson: FindPerson): Unit {
  const { annotation, key } = article
  const sides = (parties: readonly Party[]): Side[] => parties.map((party) => toSide(article, party, meeting, findPerson))
  const hosts = sides(meeting.hosts)
  const counterparts = sides(meeting.counterparts)
  const paragraphs = meeting.paragraphs.length > 0 ? meeting.paragraphs : annotation.paragraphs.map((_, at) => at)
  return {
    key: `${key}#${index}`,
    article,
    meeting: index,
    language: annotation.language,
    kind: meeting.kind,
    hosts,
    counterparts,
    countries: listCountries(meeting, hosts, counterparts),
    date: meeting.date,
    dateSpan: meeting.dateSpan,
    clue: dateClue(meeting.date, annotation.published?.edtf ?? null),
    there: (meeting.place === null ? null : findCity(meeting.place)?.country) ?? (meeting.kind === 'visit' && meeting.countries.length === 1 ? (meeting.countries[0] ?? null) : null),
    place: meeting.place === null ? null : { key: meeting.place, span: meeting.placeSpan },
    occasion: meeting.occasion,
    topics: meeting.topics,
    ...listMentioned(article, findPerson),
    terms: profileTerms(annotation, paragraphs),
  }
}

function toSide({ key, annotation }: LinkArticle, party: Party, meeting: Meeting, findPerson: FindPerson): Side {
  const person = party.person === null ? null : findPerson(key, party.person)
  const local = annotation.people.find(({ id }) => id === party.person)
  // "les ambassadeurs du Royaume-Uni, du Gabon …" gives a party a piece of a list; beside the name the function stands whole.
  const own = local?.functions.find((known) => party.function === null || known.key === party.function.key)
  const only = meeting.countries.length === 1 && meeting.counterparts.includes(party) ? (meeting.countries[0] ?? null) : null
  const role = own ?? party.function ?? person?.functions[0] ?? null
  return {
    person: person?.id ?? null,
    name: person?.names.fr ?? person?.names.ar ?? null,
    function: role === null ? null : { key: role.key, text: role.text, language: role.language },
    country: party.country ?? party.function?.country ?? person?.country ?? only,
    organisation: party.organisation ?? party.function?.organisation ?? null,
    gender: party.function?.gender ?? person?.gender ?? null,
    span: party.span,
  }
}

/** Countries that the text gives the meeting, of its sides, and of the city where it was. */
function listCountries(meeting: Meeting, hosts: readonly Side[], counterparts: readonly Side[]): Shown[] {
  const spans = new Map<string, Span | null>()
  for (const country of meeting.countries) spans.set(country, null)
  for (const side of [...counterparts, ...hosts]) {
    if (side.country !== null) spans.set(side.country, spans.get(side.country) ?? side.span)
  }
  const there = meeting.place === null ? null : (findCity(meeting.place)?.country ?? null)
  if (there !== null && !spans.has(there)) spans.set(there, meeting.placeSpan)
  return [...spans].map(([key, span]) => ({ key, span: span ?? meeting.trigger }))
}

function listMentioned({ key, annotation }: LinkArticle, findPerson: FindPerson): Pick<Unit, 'mentioned' | 'beside' | 'spelledNames'> {
  const mentioned = new Map<string, Span>()
  const beside = new Map<string, Span>()
  const spelledNames = new Map<string, string>()
  const placed = new Set(annotation.meetings.flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts].flatMap((party) => party.person ?? [])))
  for (const local of annotation.people) {
    const person = findPerson(key, local.id)
    const [span] = local.spans
    const [spelling] = local.spellings
    if (person === null || span === undefined || mentioned.has(person.id)) continue
    mentioned.set(person.id, span)
    if (!placed.has(local.id)) beside.set(person.id, span)
    if (spelling !== undefined) spelledNames.set(person.id, spelling.text)
  }
  return { mentioned, beside, spelledNames }
}

function articleUnit(article: LinkArticle, findPerson: FindPerson): Unit {
  const { annotation, key } = article
  const dated = annotation.dates.find(({ date }) => date.precision === 'day' || date.precision === 'range' || (date.yearless ?? '').length > 2)
  const date = dated?.date ?? UNKNOWN_DATE
  return {
    key: `${key}#`,
    article,
    meeting: null,
    language: annotation.language,
    kind: null,
    hosts: [],
    counterparts: [],
    countries: [],
    date,
    dateSpan: dated?.span ?? null,
    clue: dateClue(date, annotation.published?.edtf ?? null),
    place: null,
    there: null,
    occasion: null,
    topics: listTopics(annotation),
    ...listMentioned(article, findPerson),
    terms: profileTerms(annotation, annotation.paragraphs.map((_, at) => at)),
  }
}

function listTopics(annotation: Annotation): string[] {
  return [...new Set(annotation.mentions.filter((mention) => mention.kind === 'topic').map((mention) => mention.key))]
}
