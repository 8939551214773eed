import type { FunctionPhrase } from '../functions/function-phrase'
import { sentenceAt, type Passage } from '../passage'
import type { PartyPhrase } from './party-phrase'

const HEAD_OF_GOVERNMENT = /^(?:deputy-)?prime-minister$/
const PORTFOLIO = /-minister$/

/**
 * مع الشيخ فلان رئيس مجلس الوزراء وزير الداخلية: who heads a government holds the portfolio told right after it, when nobody
 * is named behind it. Straight after the verb, التقى فلان رئيس الوزراء وزير الدفاع الكيني, a portfolio of a country is the one
 * he met: `earlier` is the party before him.
 */
export function isPortfolioOfHead(passage: Passage, party: PartyPhrase, phrase: FunctionPhrase, named: boolean, earlier: PartyPhrase | undefined): boolean {
  const last = party.functions.at(-1)
  if (named || phrase.prefix !== '' || last?.to !== phrase.from || !HEAD_OF_GOVERNMENT.test(last.key ?? '') || !PORTFOLIO.test(phrase.key ?? '')) return false
  return phrase.country === null || (earlier !== undefined && earlier.from >= sentenceAt(passage, party.from).from)
}

/** نائب رئيس مجلس الوزراء ووزير الداخلية: a deputy of the head of government holds the portfolio that و joins to his office. */
export function isOfficeOfDeputy(party: PartyPhrase, phrase: FunctionPhrase): boolean {
  const last = party.functions.at(-1)
  return party.name === null && last?.key === 'deputy-prime-minister' && !last.plural && last.to === phrase.from && phrase.prefix === 'و'
    && !phrase.plural && PORTFOLIO.test(phrase.key ?? '') && (last.country === null || last.country === phrase.country)
}
