import { findTopic } from '@/lib/knowledge/topics'
import type { Span } from '@/lib/model/span'
import { compareTexts, rankTerms, type TextMatch } from './compare-texts'
import { clue, quotedLater, type Clue } from './judgement'
import { shared } from './order'
import type { Unit } from './unit'
import type { WeighedText } from './weighed-text'

/** Below this overlap two texts of one collection have only its common vocabulary. */
const FEW = 0.08
/** Overlap at which words speak at full strength; only copies and translations go beyond. */
const MANY = 0.5
/** Words that a reader is shown. */
const SHOWN_WORDS = 5
/** A topic this discriminating (0 common … 1 rare) is worth noting. */
const LESS_COMMON = 0.4

/** What the texts share beyond people, places and dates: distinctive words, figures, less common subjects. */
export function judgeWords(left: Unit, right: Unit, textOf: (unit: Unit) => WeighedText): Clue[] {
  const match = compareTexts(textOf(left), textOf(right))
  return [judgeOverlap(left, right, match), judgeFigures(match), judgeTopics(left, right)].flatMap((found) => found ?? [])
}

function judgeOverlap(left: Unit, right: Unit, match: TextMatch): Clue | null {
  const overlap = match.overlap * Math.min(1, match.rareness)
  if (overlap < FEW) return clue('words.few', 1 - overlap / FEW, '', null, null)
  const strength = Math.min(1, (overlap - FEW) / (MANY - FEW))
  const rule = left.meeting === null && right.meeting === null ? 'words.article' : left.language === right.language ? 'words.shared' : 'words.translated'
  return quotedLater(rule, strength, () => {
    const terms = rankTerms(match.terms)
    const [best] = terms
    const ofLeft = listWords(left, terms.map((term) => term.left))
    // Across languages each reader is shown the words of his own.
    const value = left.language === right.language ? ofLeft : `${ofLeft} / ${listWords(right, terms.map((term) => term.right))}`
    return { value, left: best?.left ?? null, right: best?.right ?? null }
  })
}

/** The words as the text has them, each once: stems and keys are not for readers. */
function listWords({ article }: Unit, spans: readonly (Span | null)[]): string {
  const words = spans.flatMap((span) => (span === null ? [] : (article.annotation.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? [])))
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].slice(0, SHOWN_WORDS).join(', ')
}

function judgeFigures(match: TextMatch): Clue | null {
  if (match.figures.length === 0) return null
  return quotedLater('figure.same', match.figureOverlap, () => {
    const figures = rankTerms(match.figures)
    const [figure] = figures
    return { value: figures.map(({ value }) => value).slice(0, 5).join(', '), left: figure?.left ?? null, right: figure?.right ?? null }
  })
}

function judgeTopics(left: Unit, right: Unit): Clue | null {
  const topics = shared(left.topics, right.topics)
    .map((key) => ({ key, strength: findTopic(key)?.discrimination ?? 0 }))
    .filter(({ strength }) => strength >= LESS_COMMON)
    .toSorted((one, other) => other.strength - one.strength)
  const [best] = topics
  if (best === undefined) return null
  const spanIn = ({ article }: Unit): Span | null =>
    article.annotation.mentions.find((mention) => mention.kind === 'topic' && mention.key === best.key)?.span ?? null
  return quotedLater('topic.same', best.strength, () => ({ value: topics.map(({ key }) => key).join(', '), left: spanIn(left), right: spanIn(right) }))
}
