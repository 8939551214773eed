import { beforeArticle, isOf } from '../articles'
import { atomsIn, findAtomAt, findAtomBefore, gapBefore, normAt, sentenceAt, type Passage, type TokenRange } from '../passage'

/** A country that words beside a name give to it, and where these words begin. */
interface Beside {
  country: string
  from: number
}

const TITLE = /^(?:m|mme|mlle)$/

/**
 * The country that stands beside a French name which has no office: in brackets behind it, "Afi Lawson (Togo)", unless
 * ambassadors are listed by their posts, or before it where the office is only meant, "le directeur de la police du
 * Ghana, X, et celui du Togo, M. Y", "et le sien togolais Y". `null` where there is none.
 */
export function findCountryBeside(passage: Passage, { from, to }: TokenRange): Beside | null {
  if (passage.language !== 'fr') return null
  const behind = findAtomAt(passage, to, 'country')
  if (behind !== null && !behind.nationality && gapBefore(passage, to) === ' (' && gapBefore(passage, behind.to).startsWith(')') && !listsPosts(passage, from)) return { country: behind.key, from }
  const start = TITLE.test(normAt(passage, from - 1)) ? from - 1 : from
  const before = findAtomBefore(passage, start, 'country')
  if (before === null || !/^,? $/.test(gapBefore(passage, start))) return null
  if (before.nationality) return /^sien(?:ne)?$/.test(normAt(passage, before.from - 1)) ? { country: before.key, from: before.from - 2 } : null
  const of = beforeArticle(passage, before.from)
  return isOf(passage, of) && /^celle?$|^celui$/.test(normAt(passage, of - 1)) ? { country: before.key, from: of - 1 } : null
}

/** "plusieurs ambassadeurs, parmi lesquels X (Malaisie)": where they go, and not where they are from. */
function listsPosts(passage: Passage, index: number): boolean {
  return [...atomsIn(passage, sentenceAt(passage, index), 'function')].some(({ key, plural }) => key === 'ambassador' && plural)
}
