import { pastArticle } from '../articles'
import type { FunctionPhrase } from '../functions/function-phrase'
import { findAtomAt, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { leadsToName, type Unit } from './is-before-name'
import { isClose } from './is-close'
import { isCounterpartOf } from './is-counterpart-of'
import { isEnvoyBesideOffice, isOfOtherCountry } from './is-other-office'
import { isOfficeOfDeputy, isPortfolioOfHead } from './is-portfolio-of-head'
import { isBareNationality, isRank } from './is-rank'
import { isSecondFunction } from './is-second-function'
import { isSecondOffice } from './is-second-office'
import type { PartyPhrase } from './party-phrase'

/** What stands around a function: the two units behind it, and the party before the last. */
interface Beside {
  next: Unit | undefined
  afterNext: Unit | undefined
  earlier: PartyPhrase | undefined
}

/**
 * Whether a function that stands behind a party is that of the party, and not of the next one: "X, ambassadeur du Gabon",
 * "le ministre du Niger, le général", فلان وزير الداخلية.
 */
export function goesBack(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, { next, afterNext, earlier }: Beside): boolean {
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
  const forward = leadsToName(passage, phrase, next)
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
  return leadsToName(passage, phrase, next)
    && !/[,،]/.test(gapBefore(passage, phrase.to))
}

/** فلان وزير الداخلية وقائد الحرس: the second office of one who is named, since nobody is named after it. */
function isJoinedFunction(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, next: Unit | undefined): boolean {
  if (passage.language !== 'ar' || party.name === null || phrase.prefix !== 'و' || phrase.plural || phrase.delegation) return false
  const last = party.functions.at(-1)
  if (last?.to !== phrase.from || !isClose(gapBefore(passage, phrase.from)) || isOfOtherCountry(party, phrase)) return false
  return !leadsToName(passage, phrase, next)
}

/** The token after the titles that stand at one: صاحب السمو الملكي الأمير, "S.E.M.". */
function pastTitles(passage: Passage, index: number): number {
  let past = index
  for (let title = findAtomAt(passage, past, 'honorific'); title !== null && findAtomAt(passage, past, 'function') === null; title = findAtomAt(passage, past, 'honorific')) past = title.to
  return past
}
