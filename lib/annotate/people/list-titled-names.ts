import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { gapBefore, normAt, type Passage } from '../passage'
import { isStopWord } from '@/lib/text/stop-words'
import { isListedArabicWord } from '../atoms/vocabulary'
import { isGivenName } from './given-names'
import { INSIDE_NAME } from './is-family-name'
import { isOpen, isSentenceWord } from './is-name-word'
import { isGrade } from './is-rank'
import { nameGrammars } from './name-grammar'
import type { NameRun } from './name-run'

/** A name has no more words than this, whatever they are. */
const LONGEST_TITLED = 4
const PREPOSITION = /^(?:في|مع|من|على|إلى|الى|عن|بين|ثم|خلال|عند|لدى|بعد|قبل|أن|إن|ان)$/
const PLAIN_TITLE = /^(?:[وبلف]{0,2}ال|[وف]?لل)?(?:سيده?|دكتوره?|استاذه?)$/

/**
 * Adds to runs the names after السيد, السيدة or a grade, which are names whatever their words up to the next mark:
 * السيدة يو كي جون، سفيرة.
 */
export function withTitled(passage: Passage, runs: readonly NameRun[]): NameRun[] {
  const titled = passage.atoms.flatMap((atom) => {
    if (atom.kind === 'honorific') return PLAIN_TITLE.test(normAt(passage, atom.to - 1)) ? (readTitled(passage, atom.to) ?? []) : []
    return atom.kind === 'function' && isGrade(atom.key) && !atom.plural ? (readTitled(passage, atom.to) ?? []) : []
  })
  return [...runs.filter(({ from, to }) => !titled.some((name) => from < name.to && to > name.from && name.to - name.from > to - from)), ...titled
    .filter((name) => !runs.some(({ from, to }) => from < name.to && to > name.from && to - from >= name.to - name.from))]
    .sort((left, right) => left.from - right.from)
}

function readTitled(passage: Passage, from: number): NameRun | null {
  let to = from
  while (to < passage.tokens.length && to - from <= LONGEST_TITLED && (to === from || INSIDE_NAME.test(gapBefore(passage, to))) && isPlain(passage, to, to === from)) to++
  // اللواء سليم الحوراني مستشفى الشرطة: behind a given name and a family name the object of the sentence is no part of them.
  if (to - from > 2 && isGivenName(normAt(passage, from)) && passage.tokens.slice(from + 2, to).some(({ norm }) => isListedArabicWord(norm))) return null
  const marked = /^\s*[،,(؛]/.test(gapBefore(passage, to)) || isCoveredAt(passage, to, COVER.function)
  // Where no mark closes it, two words before a preposition are as much as can be believed: العماد سليم عون في مكتبه.
  const two = !marked && isStopWord(normAt(passage, from + 2), 'ar') && ![from, from + 1].some((index) => isStopWord(normAt(passage, index), 'ar'))
  const end = two ? Math.min(to, from + 2) : to
  const most = marked ? LONGEST_TITLED : two ? 2 : 0
  return end - from < 2 || end - from > most ? null : { from, to: end, skip: 0, units: end - from, given: false, script: 'Arabic' }
}

/** A word in Arabic letters that is nothing but a word, and at the beginning of a name has no article. */
function isPlain(passage: Passage, index: number, first: boolean): boolean {
  const { text, norm } = passage.tokens[index] ?? { text: '', norm: '' }
  return /^\p{Script=Arabic}{2,}$/u.test(text) && isOpen(passage, index) && !nameGrammars.ar.never.has(norm) && !PREPOSITION.test(text)
    && (first || !norm.startsWith('و') || !isSentenceWord(norm))
    && !isCoveredAt(passage, index, COVER.meeting) && !(first && /^(?:ال|وال|بال|لل)/.test(norm))
}
