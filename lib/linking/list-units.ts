import { findCity } from '@/lib/knowledge/cities'
import { UNKNOWN_DATE, type Annotation, type Meeting, type Party } from '@/lib/model/annotation'
import type { Person } from '@/lib/model/event'
import type { Span } from '@/lib/model/span'
import { dateClue, gapBetween } from './date-clue'
import type { LinkArticle } from './link-input'
import { shared } from './order'
import { profileTerms } from './term-profile'
import { peopleOf, sidesOf, type Shown, type Side, type Unit } from './unit'

/** Who a `LocalPerson` of an article is in the collection. */
export type FindPerson = (article: string, localPerson: string) => Person | null

/** Finds the person of the collection behind a person of an article. */
export function indexPeople(people: readonly Person[]): FindPerson {
  const byLocal = new Map<string, Person>()
  for (const person of people) for (const local of person.local) byLocal.set(`${local.article}#${local.person}`, person)
  return (article, localPerson) => byLocal.get(`${article}#${localPerson}`) ?? null
}

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

function isOwnNews(meeting: Meeting): boolean {
  if (meeting.status === 'reported') return true
  return (
    meeting.status === 'announced' && meeting.hosts.length > 0 && meeting.counterparts.length > 0 &&
    (meeting.date.precision === 'day' || meeting.date.precision === 'range')
  )
}

function meetingUnit(article: LinkArticle, meeting: Meeting, index: number, findPerson: FindPerson): Unit {
  const { annotation, key } = article
  const sides = (parties: readonly Party[]): Side[] => parties.map((party) => toSide(key, party, meeting, findPerson))
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
    place: meeting.place === null ? null : { key: meeting.place, span: meeting.placeSpan },
    occasion: meeting.occasion,
    topics: meeting.topics,
    ...listMentioned(article, findPerson),
    terms: profileTerms(annotation, paragraphs),
  }
}

function toSide(article: string, party: Party, meeting: Meeting, findPerson: FindPerson): Side {
  const person = party.person === null ? null : findPerson(article, party.person)
  const only = meeting.countries.length === 1 && meeting.counterparts.includes(party) ? (meeting.countries[0] ?? null) : null
  const role = party.function ?? person?.functions[0] ?? null
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
    occasion: null,
    topics: listTopics(annotation),
    ...listMentioned(article, findPerson),
    terms: profileTerms(annotation, annotation.paragraphs.map((_, at) => at)),
  }
}

function listTopics(annotation: Annotation): string[] {
  return [...new Set(annotation.mentions.filter((mention) => mention.kind === 'topic').map((mention) => mention.key))]
}

/** Joins each unit to the first earlier one of its article that tells the same visit or meeting. */
function foldUnits(units: readonly Unit[]): Unit[] {
  const folded: Unit[] = []
  for (const unit of units) {
    const at = folded.findIndex((earlier) => isOneMeeting(earlier, unit))
    const earlier = folded[at]
    if (earlier === undefined) folded.push(unit)
    else folded[at] = foldUnit(earlier, unit)
  }
  return folded
}

/**
 * Two passages of one article tell one event when they share a counterpart, or when one is a visit to the country
 * that the other's counterpart is of, unless hosts, dates or places say otherwise.
 */
function isOneMeeting(left: Unit, right: Unit): boolean {
  if (disagree(left, right)) return false
  const guests = shared(peopleOf(left.counterparts), peopleOf(right.counterparts))
  if (guests.length > 0) return true
  const isNamed = peopleOf(left.counterparts).length > 0 && peopleOf(right.counterparts).length > 0
  const countries = shared(left.countries.map(({ key }) => key), right.countries.map(({ key }) => key))
  const ownCountries = countries.filter((country) => !left.hosts.some((side) => side.country === country))
  if (left.kind === 'visit' || right.kind === 'visit') return ownCountries.length > 0
  return !isNamed && ownCountries.length > 0
}

function disagree(left: Unit, right: Unit): boolean {
  const hosts = [peopleOf(left.hosts), peopleOf(right.hosts)] as const
  const others = [peopleOf(sidesOf(left)), peopleOf(sidesOf(right))] as const
  const otherHost = hosts[0].length > 0 && hosts[1].length > 0 &&
    shared(hosts[0], others[1]).length === 0 && shared(hosts[1], others[0]).length === 0
  const otherDay = left.clue.days !== null && right.clue.days !== null && gapBetween(left.clue.days, right.clue.days) > 1
  return otherHost || otherDay
}

const PRECISION = ['day', 'range', 'month', 'year', 'weekday', 'unknown'] as const

function foldUnit(earlier: Unit, later: Unit): Unit {
  const isFiner = PRECISION.indexOf(later.date.precision) < PRECISION.indexOf(earlier.date.precision)
  const dated = earlier.kind !== 'visit' && (later.kind === 'visit' && later.clue.days !== null || isFiner) ? later : earlier
  return {
    ...earlier,
    kind: later.kind === 'visit' ? 'visit' : earlier.kind,
    hosts: foldSides(earlier.hosts, later.hosts, earlier.counterparts),
    counterparts: foldSides(earlier.counterparts, later.counterparts, earlier.hosts),
    countries: foldShown(earlier.countries, later.countries),
    date: dated.date,
    dateSpan: dated.dateSpan,
    clue: dated.clue,
    place: earlier.place ?? later.place,
    occasion: earlier.occasion ?? later.occasion,
    topics: [...new Set([...earlier.topics, ...later.topics])],
    terms: profileTerms(earlier.article.annotation, foldParagraphs(earlier, later)),
  }
}

function foldParagraphs(earlier: Unit, later: Unit): number[] {
  const { meetings, paragraphs } = earlier.article.annotation
  const told = [earlier, later].flatMap((unit) => (unit.meeting === null ? [] : (meetings[unit.meeting]?.paragraphs ?? [])))
  return told.length > 0 ? [...new Set(told)].toSorted((left, right) => left - right) : paragraphs.map((_, at) => at)
}

/** Adds the sides that are new: another name, or a function that no side has yet. A side never changes the table. */
function foldSides(earlier: readonly Side[], later: readonly Side[], across: readonly Side[]): Side[] {
  const sides = [...earlier]
  for (const side of later) {
    const isKnown = [...sides, ...across].some((known) =>
      side.person === null
        ? known.function?.key === side.function?.key && known.country === side.country
        : known.person === side.person,
    )
    if (!isKnown) sides.push(side)
  }
  return sides
}

function foldShown(earlier: readonly Shown[], later: readonly Shown[]): Shown[] {
  return [...earlier, ...later.filter(({ key }) => !earlier.some((known) => known.key === key))]
}
