import type { FunctionPhrase } from '../functions/function-phrase'
import { findAtomAt, gapBefore, type Passage, type TokenRange } from '../passage'
import { goesBack } from './goes-back'
import { isBeforeName, type Unit } from './is-before-name'
import { isClose } from './is-close'
import type { NamedSpan } from './named'
import type { PartyPhrase } from './party-phrase'

/**
 * Joins names and functions that stand in apposition: "X, ambassadeur du Gabon", "l'ambassadeur du Gabon, X",
 * سفير الغابون، السيد X. A function between two names goes to the one before it when that has none yet.
 */
export function attachFunctions(passage: Passage, names: readonly NamedSpan[], phrases: readonly FunctionPhrase[]): PartyPhrase[] {
  const units: Unit[] = [
    ...names.map((name) => ({ name, phrase: null })),
    ...outsideNames(phrases, names).map((phrase) => ({ name: null, phrase })),
  ].sort((left, right) => rangeOf(left).from - rangeOf(right).from)
  const parties: PartyPhrase[] = []
  units.forEach((unit, index) => {
    const last = parties.at(-1)
    const next = units[index + 1]
    if (unit.name !== null) {
      if (last !== undefined && last.name === null && (isBeforeName(passage, last, unit.name) || isFirstOfSeveral(passage, last, unit.name))) {
        last.name = unit.name
        last.to = unit.name.to
        last.functions = last.functions.map((phrase) => ({ ...phrase, plural: false }))
      } else if (last !== undefined && last.name !== null && isOtherScript(passage, last.name, unit.name)) {
        last.to = unit.name.to
      } else parties.push({ name: unit.name, person: null, functions: [], from: unit.name.from, to: unit.name.to })
      return
    }
    const { phrase } = unit
    if (last !== undefined && goesBack(passage, last, phrase, { next, afterNext: units[index + 2], earlier: parties.at(-2) })) {
      last.functions.push(phrase)
      last.to = Math.max(last.to, phrase.to)
    } else parties.push({ name: null, person: null, functions: [phrase], from: phrase.from, to: phrase.to })
  })
  return parties
}

/** "Mohamed Cheikh Ould X": a title inside a name is no function. Both lists are in order. */
function outsideNames(phrases: readonly FunctionPhrase[], names: readonly NamedSpan[]): FunctionPhrase[] {
  let next = 0
  return phrases.filter(({ from }) => {
    while ((names[next]?.to ?? Infinity) <= from) next++
    return from <= (names[next]?.from ?? Infinity)
  })
}

function rangeOf(unit: Unit): TokenRange {
  return unit.name ?? unit.phrase
}

/** The same name again in the other script, هولغر مونش Holger Münch. */
function isOtherScript(passage: Passage, left: NamedSpan, right: NamedSpan): boolean {
  return left.language !== right.language && left.to === right.from && /^\s*\(?\s*$/.test(gapBefore(passage, right.from))
}

/** "les ministres italiens des Transports, X, et du Travail, Y": the first of them has the function and its country. */
function isFirstOfSeveral(passage: Passage, party: PartyPhrase, name: NamedSpan): boolean {
  const [phrase] = party.functions
  if (phrase === undefined || !phrase.plural || phrase.delegation || phrase.country === null || party.to !== name.from) return false
  const gap = gapBefore(passage, name.from)
  return passage.language === 'fr' ? /^\s*,\s*$/.test(gap) : isClose(gap) && leadsToSecond(passage, name.to)
}

/** وزيرا الداخلية الكيني فلان والإسباني فلان: the country of the second stands behind the name of the first. */
function leadsToSecond(passage: Passage, index: number): boolean {
  return gapBefore(passage, index) === ' ' && findAtomAt(passage, index, 'country')?.prefix.startsWith('و') === true
}
