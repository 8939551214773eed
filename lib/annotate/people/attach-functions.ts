import type { FunctionPhrase } from '../functions/function-phrase'
import type { TokenRange } from '../passage'
import { findAtomAt, findAtomBefore, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isClose } from './is-close'
import { isEnvoyBesideOffice, isOfOtherCountry } from './is-other-office'
import { isCounterpartOf } from './is-counterpart-of'
import { isOfficeOfDeputy, isPortfolioOfHead } from './is-portfolio-of-head'
import { isSecondFunction } from './is-second-function'
import { isSecondOffice } from './is-second-office'
import { pastArticle } from '../articles'
import { isBareNationality, isRank } from './is-rank'
import type { NamedSpan } from './named'
import type { PartyPhrase } from './party-phrase'

/** What stands around a function: the two units behind it, and the party before the last. */
interface Beside {
  next: Unit | undefined
  afterNext: Unit | undefined
  earlier: PartyPhrase | undefined
}

type Unit = { name: NamedSpan; phrase: null } | { name: null; phrase: FunctionPhrase }

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

/** "l'ambassadeur du Gabon, M. X", "le ministre X": a comma, a title, or nothing between them. */
function isBeforeName(passage: Passage, party: PartyPhrase, name: NamedSpan): boolean {
  if (party.functions.some(({ plural, delegation }) => plural || delegation)) return false
  // وفلان is the next of a list and no apposition.
  if (passage.tokens[name.from]?.start !== name.span.start) return false
  let index = name.from
  for (let title = findAtomBefore(passage, index, 'honorific'); title !== null && title.from >= party.to; title = findAtomBefore(passage, index, 'honorific')) {
    // رحب الوزير بسمو الأمير فلان: a title with a preposition opens somebody else.
    if (/^[وبفل]/.test(title.prefix)) return false
    index = title.from
  }
  return party.to === index && /^\s*[)»”"]{0,2}\s*[,،:–-]?\s*[«“"(]?\s*$/.test(gapBefore(passage, index))
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

function goesBack(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, { next, afterNext, earlier }: Beside): boolean {
  // A title opens somebody else after a name, and only leads on to the rank after a function.
  const start = pastArticle(passage, party.name === null ? pastTitles(passage, party.to) : party.to)
  if (isRankOfName(passage, party, phrase, start, next) || isJoinedFunction(passage, party, phrase, next) || isOfficeOfDeputy(party, phrase)) return true
  if (isSubjectAfterAgent(passage, party, phrase)) return false
  if (isCounterpartOf(passage, party, phrase)) return true
  if (phrase.plural || phrase.delegation || /^[وبفل]/.test(phrase.prefix) || phrase.key === 'counterpart' || isOfOtherCountry(party, phrase) || isEnvoyBesideOffice(party, phrase)) return false
  if (start !== phrase.from) return isSecondFunction(passage, party, phrase, next ?? null)
  const gap = gapBefore(passage, party.to)
  const apposed = /^\s*[)»”"]{0,2}\s*[,،(:–-]\s*$/.test(gap)
  // المدير العام اللواء فلان: a function and a rank side by side are one person's.
  const besideFunction = passage.language === 'ar' && isClose(gap)
  if (party.name === null) return start === party.to && (besideFunction || (apposed && party.functions[0]?.country === null))
  const beside = passage.language === 'ar' && isClose(gap) && !phrase.prefix.startsWith('و')
  if (!apposed && !beside) return false
  const forward = next !== undefined && next.name !== null && isBeforeName(passage, { name: null, person: null, functions: [phrase], from: phrase.from, to: phrase.to }, next.name)
  // استقبل الرئيس فلان القائد الأمريكي: who is named by an office has it before the name, and the next one is somebody else's.
  if (!apposed && party.functions.some((own) => !isRank(own))) return isSecondOffice(passage, party, phrase) || isPortfolioOfHead(passage, party, phrase, forward, earlier)
  if (party.functions.length > 0) return !forward
  // استقبل فلان سفير كندا، بيتر مارتن: the comma says whose function it is.
  const marked = beside && !apposed ? /[,،]/.test(gapBefore(passage, phrase.to)) : start > party.to
  return !(forward && marked) || (phrase.country === null && hasOwnOffice(passage, next, afterNext))
}

/** استقبل فلان نائب الرئيس، السيد بيتر مارتن الأمين العام: the next one has an office of his own behind his name. */
function hasOwnOffice(passage: Passage, next: Unit | undefined, afterNext: Unit | undefined): boolean {
  return passage.language === 'ar' && next !== undefined && next.name !== null && afterNext !== undefined && afterNext.phrase !== null
    && afterNext.phrase.from === next.name.to && isClose(gapBefore(passage, next.name.to)) && !isRank(afterNext.phrase)
}

/** "Reçu lundi par X, le patron de la police suédoise a promis": what stands before the verb is its subject and not X. */
function isSubjectAfterAgent(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase): boolean {
  if (passage.language !== 'fr' || party.name === null) return false
  const start = sentenceAt(passage, party.from).from
  const opens = [start, start + 1, start + 2].some((index) => /^(?:recu|accueilli|rencontre|decore|invite|convie|salue)e?s?$/.test(normAt(passage, index)))
  const agent = passage.tokens.slice(Math.max(start, party.from - 4), party.from).some(({ norm }) => norm === 'par')
  return opens && agent && !/[,;:)»]/.test(gapBefore(passage, phrase.to))
}

/**
 * "le ministre de l'Intérieur du Niger, le général X", رئيس المخابرات المصرية، اللواء فلان: the rank and the name are
 * the minister's.
 */
function isRankOfName(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, start: number, next: Unit | undefined): boolean {
  if (party.name !== null || start !== phrase.from || phrase.plural || !(isRank(phrase) || isBareNationality(phrase)) || phrase.prefix.startsWith('و') || isOfOtherCountry(party, phrase)) return false
  if (party.functions.some(({ plural, delegation }) => plural || delegation)) return false
  if (!/^\s*[)»”"]{0,2}\s*[,،]?\s*$/.test(gapBefore(passage, party.to))) return false
  return next !== undefined && next.name !== null && isBeforeName(passage, { name: null, person: null, functions: [phrase], from: phrase.from, to: phrase.to }, next.name)
    && !/[,،]/.test(gapBefore(passage, phrase.to))
}

/** فلان وزير الداخلية وقائد الحرس: the second office of one who is named, since nobody is named after it. */
function isJoinedFunction(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, next: Unit | undefined): boolean {
  if (passage.language !== 'ar' || party.name === null || phrase.prefix !== 'و' || phrase.plural || phrase.delegation) return false
  const last = party.functions.at(-1)
  if (last?.to !== phrase.from || !isClose(gapBefore(passage, phrase.from)) || isOfOtherCountry(party, phrase)) return false
  return next === undefined || next.name === null || !isBeforeName(passage, { name: null, person: null, functions: [phrase], from: phrase.from, to: phrase.to }, next.name)
}

/** The token after the titles that stand at one: صاحب السمو الملكي الأمير, "S.E.M.". */
function pastTitles(passage: Passage, index: number): number {
  let past = index
  for (let title = findAtomAt(passage, past, 'honorific'); title !== null && findAtomAt(passage, past, 'function') === null; title = findAtomAt(passage, past, 'honorific')) past = title.to
  return past
}
