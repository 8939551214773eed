import { isTelling } from './is-telling'
import { byText, listUnder } from './order'
import type { Appearance, PersonDraft } from './person-draft'

/**
 * Parts those who merely bear one name: people of two countries are two people, unless they hold one office that is of
 * neither, as a secretary-general of an organisation does whose nationality papers tell differently. Who is told
 * without a country goes with the one who holds the same office, else with the one whom most articles name.
 *
 * `Omar Kamara`, police chief of Senegal, and `Omar Kamara`, minister of Mali, are two; عمر كامارا, police chief, is
 * the first of them. Within one country a name is one person: papers tell no more.
 */
export function partNamesakes(draft: PersonDraft): PersonDraft[] {
  const holders = groupByCountry(draft.appearances)
  if (holders.length < 2) return [draft]
  for (const appearance of draft.appearances) if (appearance.person.country === null) holderOf(appearance, holders).push(appearance)
  return holders.map((appearances) => {
    const own = new Set(appearances)
    const written = draft.written.map((way) => ({ ...way, appearances: way.appearances.filter((appearance) => own.has(appearance)) }))
    return { written: written.filter((way) => way.appearances.length > 0), appearances }
  })
}

/** The appearances of each country, the most frequent first; countries that one office ties stand together. */
function groupByCountry(appearances: readonly Appearance[]): Appearance[][] {
  const byCountry = new Map<string, Appearance[]>()
  for (const appearance of appearances) if (appearance.person.country !== null) listUnder(byCountry, appearance.person.country).push(appearance)
  const ranked = [...byCountry].toSorted(([one, left], [other, right]) => right.length - left.length || byText(one, other))
  const holders: Appearance[][] = []
  for (const [, found] of ranked) {
    const offices = officesOf(found, isOfNoCountry)
    const same = holders.find((holder) => !officesOf(holder, isOfNoCountry).isDisjointFrom(offices))
    if (same === undefined) holders.push([...found])
    else same.push(...found)
  }
  return holders
}

type Office = Appearance['person']['functions'][number]

/** "secrétaire général", and not "ministre tunisien" or "général". */
function isOfNoCountry({ key, country }: Office): boolean {
  return country === null && isTelling(key)
}

function officesOf(appearances: readonly Appearance[], isAsked: (office: Office) => boolean): Set<string> {
  return new Set(appearances.flatMap(({ person }) => person.functions.filter(isAsked).flatMap(({ key }) => key ?? [])))
}

/** The one who holds the office of an appearance without country, else the first. */
function holderOf(appearance: Appearance, holders: readonly Appearance[][]): Appearance[] {
  const offices = officesOf([appearance], ({ key }) => isTelling(key))
  const found = holders.filter((holder) => !officesOf(holder, ({ key }) => isTelling(key)).isDisjointFrom(offices))
  const [first = []] = found.length === 1 ? found : holders
  return first
}
