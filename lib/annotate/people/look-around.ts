import { COVER } from '../atoms/atom'
import type { FunctionPhrase } from '../functions/function-phrase'
import { isCoveredAt } from '../is-covered'
import { findAtomBefore, gapBefore, type Passage } from '../passage'
import { findSorted } from '../sorted-slice'
import { isClose } from './is-close'
import { isRank } from './is-rank'
import type { NameRun } from './name-run'
import { holdsOffice } from './office-clause'
import { pastArticle } from '../articles'

/** What stands around a run, as the rules see it. */
export interface Surroundings {
  honorific: boolean
  functionBefore: boolean
  functionAfter: boolean
  /** Directly after a function, without a comma: "le ministre Laftit". */
  titled: boolean
}

/** Looks for titles and functions on both sides of a run: "M. X, directeur", السيد فلان المدير العام. */
export function lookAround(passage: Passage, run: NameRun, phrases: readonly FunctionPhrase[]): Surroundings {
  const gap = gapBefore(passage, run.from)
  const phrase = findSorted(phrases, ({ to }) => to, run.from)
  const before = phrase !== null
  const ranked = phrase !== null && isRank(phrase) && !phrase.plural
  const after = pastArticle(passage, run.to)
  return {
    honorific: isClose(gap) && (followsHonorific(passage, run) || (ranked && /^\s*$/.test(gap))),
    functionBefore: before && /^\s*[)»”"]{0,2}\s*[,،:–-]?\s*[«“"(]?\s*$/.test(gap),
    titled: before && /^\s*$/.test(gap),
    functionAfter: findSorted(phrases, ({ from }) => from, after) !== null && leadsToFunction(passage, run.to) || isBracketed(passage, run.to) || holdsOffice(passage, run.to),
  }
}

/** "X, directeur", "X (directeur", "X : directeur"; in Arabic also without a comma. */
function leadsToFunction(passage: Passage, index: number): boolean {
  const gap = gapBefore(passage, index)
  return /^\s*["”»]?\s*[,،(:–-]\s*$/.test(gap) || (passage.language === 'ar' && /^\s*["”»]?\s*$/.test(gap))
}

/** "X (MI5)", "X (Union européenne)": an organisation or a country in brackets. */
function isBracketed(passage: Passage, index: number): boolean {
  return isCoveredAt(passage, index, COVER.organisation | COVER.country | COVER.function) && /^\s*\($/.test(gapBefore(passage, index))
}

function followsHonorific(passage: Passage, run: NameRun): boolean {
  return findAtomBefore(passage, run.from, 'honorific') !== null
}
