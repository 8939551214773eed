import { nameShapes } from '@/lib/knowledge/name-particles'
import { isStopWord } from '@/lib/text/stop-words'
import { normalise } from '@/lib/text/normalise'
import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage } from '../passage'

const endings = nameShapes.endings.map(normalise)
const families = new Set(nameShapes.families.map(normalise))
const syllables = new Set(nameShapes.syllables.map(normalise))

/** Letters before an ending. */
const SHORTEST_STEM = 2

/**
 * True for a word in Arabic letters that ends as family names of other languages do and no Arabic verb does:
 * ستيبانوفسكي, ويديانتو.
 */
export function hasForeignEnding(norm: string): boolean {
  return endings.some((ending) => norm.length >= ending.length + SHORTEST_STEM && norm.endsWith(ending))
}

/**
 * The token after a name of three syllables that begins at one, كيم يونغ جون, باك جين-هو; `null` where none begins.
 * Some of its syllables are common words (هو, لي, أن): one may be, and the first only under a title.
 */
export function endOfSyllableName(passage: Passage, from: number): number | null {
  const [family, first, second] = [normAt(passage, from), normAt(passage, from + 1), normAt(passage, from + 2)]
  if (!families.has(family) || !syllables.has(first) || !syllables.has(second)) return null
  if (gapBefore(passage, from + 1) !== ' ' || !/^[ \u00a0-]$/.test(gapBefore(passage, from + 2))) return null
  const titled = isCoveredAt(passage, from - 1, TITLE) && gapBefore(passage, from) === ' '
  const common = [family, first, second].filter((norm) => isStopWord(norm, 'ar'))
  return common.length > (titled ? 2 : 1) || (!titled && isStopWord(family, 'ar')) ? null : from + 3
}

const TITLE = COVER.function | COVER.honorific | COVER.country
