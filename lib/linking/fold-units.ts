import { areApart } from './are-apart'
import type { Shown, SideProfile } from './article-profile'
import { isTelling } from './is-telling'
import { isTraveller } from './is-traveller'
import { shared } from './order'
import type { UnitDraft } from './profile-units'

/** Joins each unit to the first earlier one of its article that tells the same visit or meeting. */
export function foldUnits(units: readonly UnitDraft[]): UnitDraft[] {
  const folded: UnitDraft[] = []
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
function isOneMeeting(left: UnitDraft, right: UnitDraft): boolean {
  if (disagree(left, right)) return false
  if (areHostsOfOne(left, right) || isToldFromBothEnds(left, right)) return true
  const guests = shared(namesOf(left.counterparts), namesOf(right.counterparts))
  if (guests.length > 0) return true
  const isNamed = namesOf(left.counterparts).length > 0 && namesOf(right.counterparts).length > 0
  const countries = shared(left.countries.map(({ key }) => key), right.countries.map(({ key }) => key))
  const ownCountries = countries.filter((country) => !left.hosts.some((side) => countryOf(side) === country))
  if (left.kind === 'visit' || right.kind === 'visit') return ownCountries.length > 0
  return !isNamed && ownCountries.length > 0
}

function namesOf(sides: readonly SideProfile[]): string[] {
  return [...new Set(sides.flatMap(({ person }) => person ?? []))]
}

function countryOf({ country, only }: SideProfile): string | null {
  return country ?? only
}

function disagree(left: UnitDraft, right: UnitDraft): boolean {
  const hosts = [namesOf(left.hosts), namesOf(right.hosts)] as const
  const others = [namesOf([...left.hosts, ...left.counterparts]), namesOf([...right.hosts, ...right.counterparts])] as const
  const otherHost = hosts[0].length > 0 && hosts[1].length > 0 &&
    shared(hosts[0], others[1]).length === 0 && shared(hosts[1], others[0]).length === 0 && !areHostsOfOne(left, right)
  return otherHost || areApart(left, right) || isOnMargin(left, right) || isOnMargin(right, left)
}

/**
 * "La 6e assemblée s'est tenue à Dakar. En marge, X s'est entretenu avec Y": what two spoke of there is a meeting of its own,
 * unless the assembly is of their two countries.
 */
function isOnMargin(assembly: UnitDraft, meeting: UnitDraft): boolean {
  if (assembly.kind !== 'conference' || namesOf(assembly.counterparts).length > 0 || (meeting.kind !== 'reception' && meeting.kind !== 'talks')) return false
  const named = meeting.counterparts.filter(({ person }) => person !== null)
  return named.length > 0 && !named.some(({ country }) => assembly.countries.some(({ key }) => key === country))
}

/** Who came from elsewhere is on one visit, whoever received him: "reçu par le Premier ministre, puis par le chef de l'État". */
function areHostsOfOne(left: UnitDraft, right: UnitDraft): boolean {
  const [ofLeft, ofRight] = [sidesOf(left), sidesOf(right)]
  const known = new Set(shared(namesOf(ofLeft), namesOf(ofRight)))
  const guests = [...left.counterparts, ...right.counterparts].filter(({ person }) => person !== null && known.has(person))
  return guests.some((guest) => {
    if (![left, right].every((unit) => isTraveller({ ...guest, country: countryOf(guest) }, { hosts: across(unit, guest.person), place: unit.place }))) return false
    const [one, other] = [countriesAcross(ofLeft, guest), countriesAcross(ofRight, guest)]
    return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other)
  })
}

/**
 * Whom one passage has as the host the other has as the guest, and opposite sits the same side, of which one may leave
 * out the name: "le ministre X a reçu l'ambassadeur Y", "le diplomate s'est entretenu avec X".
 */
function isToldFromBothEnds(left: UnitDraft, right: UnitDraft): boolean {
  const swapped = [...shared(namesOf(left.hosts), namesOf(right.counterparts)), ...shared(namesOf(left.counterparts), namesOf(right.hosts))]
  return swapped.some((person) => across(left, person).some((side) => across(right, person).some((known) => mayBeOne(side, known))))
}

/** The same person, or one without a name whose country or office is the other's and whose office is no other one. */
function mayBeOne(one: SideProfile, other: SideProfile): boolean {
  if (one.person !== null && other.person !== null) return one.person === other.person
  const [country, known] = [countryOf(one), countryOf(other)]
  const [key, office] = [one.function?.key ?? null, other.function?.key ?? null]
  if (country !== null && known !== null && country !== known) return false
  if (key !== null && key === office) return true
  return country !== null && country === known && [key, office].some((each) => !isTelling(each))
}

/** Those opposite a side: one paragraph may tell as the host whom another tells as the guest. */
function across({ hosts, counterparts }: UnitDraft, person: string | null): readonly SideProfile[] {
  return hosts.some((side) => side.person === person) ? counterparts : hosts
}

function sidesOf({ hosts, counterparts }: UnitDraft): SideProfile[] {
  return [...hosts, ...counterparts]
}

/** Countries of those who are neither the guest nor of his country. */
function countriesAcross(sides: readonly SideProfile[], guest: SideProfile): Set<string> {
  return new Set(sides.flatMap((side) => {
    const country = countryOf(side)
    return country === null || side.person === guest.person || country === countryOf(guest) ? [] : [country]
  }))
}

const PRECISION = ['day', 'range', 'month', 'year', 'weekday', 'unknown'] as const

function foldUnit(earlier: UnitDraft, later: UnitDraft): UnitDraft {
  const isFiner = PRECISION.indexOf(later.date.precision) < PRECISION.indexOf(earlier.date.precision)
  const dated = earlier.kind !== 'visit' && (later.kind === 'visit' && later.date.edtf !== null || isFiner) ? later : earlier
  return {
    ...earlier,
    kind: later.kind === 'visit' ? 'visit' : earlier.kind,
    hosts: foldSides(earlier.hosts, later.hosts, earlier.counterparts),
    counterparts: foldSides(earlier.counterparts, later.counterparts, earlier.hosts),
    countries: foldShown(earlier.countries, later.countries),
    date: dated.date,
    dateSpan: dated.dateSpan,
    place: earlier.place ?? later.place,
    there: earlier.there ?? later.there,
    occasion: earlier.occasion ?? later.occasion,
    topics: [...new Set([...earlier.topics, ...later.topics])],
    paragraphs: [...new Set([...earlier.paragraphs, ...later.paragraphs])].toSorted((left, right) => left - right),
  }
}

/** Adds the sides that are new: another name, or a function that no side has yet. A side never changes the table. */
function foldSides(earlier: readonly SideProfile[], later: readonly SideProfile[], across: readonly SideProfile[]): SideProfile[] {
  const sides = [...earlier]
  for (const side of later) {
    const isKnown = [...sides, ...across].some((known) =>
      side.person === null
        ? known.function?.key === side.function?.key && countryOf(known) === countryOf(side)
        : known.person === side.person,
    )
    if (!isKnown) sides.push(side)
  }
  return sides
}

function foldShown(earlier: readonly Shown[], later: readonly Shown[]): Shown[] {
  return [...earlier, ...later.filter(({ key }) => !earlier.some((known) => known.key === key))]
}
