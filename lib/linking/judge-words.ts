import { findTopic } from '@/lib/knowledge/topics'
import type { Annotation } from '@/lib/model/annotation'
import { compareTexts, listSharedFigures, listSharedTerms, type SharedTerm, type TextMatch } from './compare-texts'
import { clue, shownLater, type Clue, type Shows } from './judgement'
import { shared } from './order'
import { findTopicSpan } from './profile-article'
import { spanAt } from './text-spots'
import type { Unit } from './unit'

/** Below this overlap two texts of one collection have only its common vocabulary. */
const FEW = 0.08
/** Overlap at which words speak at full strength; only copies and translations go beyond. */
const MANY = 0.5
/** Words that a reader is shown. */
const SHOWN_WORDS = 5
/** A topic this discriminating (0 common … 1 rare) is worth noting. */
const LESS_COMMON = 0.4

/** What the texts share beyond people, places and dates: distinctive words, figures, less common subjects. */
export function judgeWords(left: Unit, right: Unit): Clue[] {
  const match = compareTexts(left.text, right.text)
  return [judgeOverlap(left, right, match), judgeFigures(left, right, match), judgeTopics(left, right)].flatMap((found) => found ?? [])
}

function judgeOverlap(left: Unit, right: Unit, match: TextMatch): Clue | null {
  const overlap = match.overlap * Math.min(1, match.rareness)
  if (overlap < FEW) return clue('words.few', 1 - overlap / FEW, '', null, null)
  const strength = Math.min(1, (overlap - FEW) / (MANY - FEW))
  const rule = left.meeting === null && right.meeting === null ? 'words.article' : left.article.language === right.article.language ? 'words.shared' : 'words.translated'
  return shownLater(rule, strength, (leftText, rightText) => {
    const shown = showTerms(listSharedTerms(left.text, right.text), leftText, rightText)
    // Across languages each reader is shown the words of his own.
    return { ...shown, value: left.article.language === right.article.language ? shown.ofLeft : `${shown.ofLeft} / ${shown.ofRight}` }
  })
}

function judgeFigures(left: Unit, right: Unit, { figureOverlap }: TextMatch): Clue | null {
  if (figureOverlap === 0) return null
  return shownLater('figure.same', figureOverlap, (leftText, rightText) => {
    const { ofLeft, ...shown } = showTerms(listSharedFigures(left.text, right.text), leftText, rightText)
    return { ...shown, value: ofLeft }
  })
}

/**
 * Where the most telling term stands, and the words of the first few as each text has them: stems and keys are not for
 * readers.
 */
function showTerms(terms: readonly SharedTerm[], left: Annotation, right: Annotation): Omit<Shows, 'value'> & { ofLeft: string; ofRight: string } {
  const [best] = terms
  return {
    left: best === undefined ? null : spanAt(best.left, left.paragraphs),
    right: best === undefined ? null : spanAt(best.right, right.paragraphs),
    ofLeft: listWords(left, terms.map((term) => term.left)),
    ofRight: listWords(right, terms.map((term) => term.right)),
  }
}

function listWords({ paragraphs }: Annotation, spots: readonly number[]): string {
  const words = new Map<string, string>()
  for (const spot of spots) {
    const span = spanAt(spot, paragraphs)
    const word = span === null ? '' : (paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '')
    if (word !== '') words.set(word.toLowerCase(), word)
    if (words.size === SHOWN_WORDS) break
  }
  return [...words.values()].join(', ')
}

function judgeTopics(left: Unit, right: Unit): Clue | null {
  const topics = shared(left.topics, right.topics)
    .map((key) => ({ key, strength: findTopic(key)?.discrimination ?? 0 }))
    .filter(({ strength }) => strength >= LESS_COMMON)
    .toSorted((one, other) => other.strength - one.strength)
  const [best] = topics
  if (best === undefined) return null
  return shownLater('topic.same', best.strength, (leftText, rightText) => ({
    value: topics.map(({ key }) => key).join(', '),
    left: findTopicSpan(leftText, best.key),
    right: findTopicSpan(rightText, best.key),
  }))
}
