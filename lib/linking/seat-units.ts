import type { Person } from '@/lib/model/event'
import type { Span } from '@/lib/model/span'
import type { ArticleProfile, PersonProfile, Shown, SideProfile, UnitProfile } from './article-profile'
import { dateClue } from './date-clue'
import type { FindPerson } from './index-people'
import { isTelling } from './is-telling'
import { peopleOf, type ArticleHead, type Side, type Unit } from './unit'
import type { WeighedText } from './weighed-text'

/** A unit as its article has it, with its words weighed. */
export type WeighedUnit = Omit<UnitProfile, 'terms'> & { text: WeighedText }

/** What is needed of an article beside its units; `coming`: whom its announced meetings name, by their place in the article. */
export type HeadProfile = Pick<ArticleProfile, 'language' | 'published' | 'people' | 'copy'> & Pick<ArticleHead, 'key' | 'isRoundUp' | 'spoken'> & { coming: readonly string[] }

/** Who will meet, by what an article announces without telling enough of it to report it. */
export function listComing({ background }: Pick<ArticleProfile, 'background'>): string[] {
  return background.filter(({ status }) => status === 'announced').flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts].flatMap(({ person }) => person ?? []))
}

/** What all units of an article share, its people known across articles. */
export function headOf({ key, language, published, people, copy, spoken, isRoundUp, coming }: HeadProfile, findPerson: FindPerson): ArticleHead {
  const announced = [...new Set(coming.flatMap((id) => findPerson(key, id)?.id ?? []))]
  return { key, language, published, copy, isRest: false, isRoundUp, spoken, announced, ...listMentioned(key, people, findPerson) }
}

/** The head of what its meetings leave of an article. */
export function restOf(head: ArticleHead): ArticleHead {
  return { ...head, isRest: true, isRoundUp: true }
}

const SPOKEN = ['country ', 'place ', 'organisation ', 'occasion '] as const

/** The facts that an article speaks of, as `factsOf` names them. */
export function listSpoken({ named, roles }: Pick<ArticleProfile, 'named' | 'roles'>): string[] {
  const things = named.filter((name) => SPOKEN.some((kind) => name.startsWith(kind)))
  return [...things.map((name) => name.replace(' ', ':')), ...roles.map((role) => `function:${role}`)]
}

function listMentioned(key: string, people: readonly PersonProfile[], findPerson: FindPerson): Pick<ArticleHead, 'mentioned' | 'beside'> {
  const mentioned = new Map<string, Span>()
  const beside = new Map<string, Span>()
  for (const { id, span, placed } of people) {
    const person = findPerson(key, id)
    if (person === null || span === null || mentioned.has(person.id)) continue
    mentioned.set(person.id, span)
    if (!placed) beside.set(person.id, span)
  }
  return { mentioned: orNone(mentioned), beside: orNone(beside) }
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>()

/** Most articles name nobody beside their meeting, and an empty map is not small. */
function orNone(map: ReadonlyMap<string, Span>): ReadonlyMap<string, Span> {
  return map.size === 0 ? NONE : map
}

/** Who is who in an article: its people by their place in it, and all of them. */
interface Company {
  findPerson: FindPerson
  known: readonly Person[]
}

/** A unit with its people known across articles: what one article leaves open of them, others may have said. */
export function seatUnit(article: ArticleHead, unit: WeighedUnit, { findPerson, known }: Company): Unit {
  const seat = (sides: readonly SideProfile[]): Side[] => sides.map((side) => seatSide(side, side.person === null ? findHolder(side, known) : findPerson(article.key, side.person)))
  const [hosts, counterparts] = [seat(unit.hosts), seat(unit.counterparts)]
  return {
    ...unit,
    key: `${article.key}#${unit.meeting ?? ''}`,
    article, hosts, counterparts,
    people: peopleOf([...hosts, ...counterparts]),
    countries: addCountries(unit.countries, [...counterparts, ...hosts]),
    clue: dateClue(unit.date, article.published),
    otherClues: unit.otherDates.map(({ date }) => dateClue(date, article.published)),
  }
}

/**
 * "le ministre suédois" without a name is the one whom the article names elsewhere and others know as that: Lars Nilsson,
 * in an article that does not say what he does. Of two who would fit it is neither.
 */
function findHolder({ function: role, country }: SideProfile, known: readonly Person[]): Person | null {
  if (role === null || country === null || !isTelling(role.key)) return null
  const holders = new Set(known.filter((person) => person.country === country && person.functions.some(({ key }) => key === role.key)))
  const [holder] = holders
  return holders.size === 1 ? (holder ?? null) : null
}

function seatSide(side: SideProfile, person: Person | null): Side {
  const known = person?.functions[0]
  return {
    person: person?.id ?? null,
    name: person?.names.fr ?? person?.names.ar ?? null,
    function: side.function ?? (known === undefined ? null : { key: known.key, text: known.text, language: known.language }),
    country: side.country ?? person?.country ?? side.only,
    organisation: side.organisation,
    gender: side.gender ?? person?.gender ?? null,
    span: side.span,
  }
}

function addCountries(countries: readonly Shown[], sides: readonly Side[]): Shown[] {
  const all = [...countries]
  for (const { country, span } of sides) if (country !== null && !all.some(({ key }) => key === country)) all.push({ key: country, span })
  return all
}
