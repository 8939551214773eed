import { findTopic } from '@/lib/knowledge/topics'
import { compareTexts, type TextMatch } from './compare-texts'
import { clue, type Clue } from './judgement'
import { shared } from './order'
import type { Unit } from './unit'
import type { WordWeights } from './word-weights'

/** Below this overlap two texts of one collection have only its common vocabulary. */
const FEW = 0.08
/** Overlap at which words speak at full strength; only copies and translations go beyond. */
const MANY = 0.5
/** A topic this discriminating (0 common … 1 rare) is worth noting. */
const LESS_COMMON = 0.4

/** What the texts share beyond people, places and dates: distinctive words, figures, less common subjects. */
export function judgeWords(left: Unit, right: Unit, weights: WordWeights): Clue[] {
  const match = compareTexts(left.terms, right.terms, weights)
  return [judgeOverlap(left, right, match), judgeFigures(match), judgeTopics(left, right)].flatMap((found) => found ?? [])
}

function judgeOverlap(left: Unit, right: Unit, match: TextMatch): Clue | null {
  const overlap = match.overlap * Math.min(1, match.rareness)
  if (overlap < FEW) return clue('words.few', 1 - overlap / FEW, '', null, null)
  const strength = Math.min(1, (overlap - FEW) / (MANY - FEW))
  const [best] = match.terms
  const value = match.terms.slice(0, 5).map((term) => term.value).join(', ')
  const rule = left.meeting === null && right.meeting === null ? 'words.article' : left.language === right.language ? 'words.shared' : 'words.translated'
  return clue(rule, strength, value, best?.left ?? null, best?.right ?? null)
}

function judgeFigures(match: TextMatch): Clue | null {
  const [figure] = match.figures
  if (figure === undefined) return null
  return clue('figure.same', match.figureOverlap, match.figures.map(({ value }) => value).slice(0, 5).join(', '), figure.left, figure.right)
}

function judgeTopics(left: Unit, right: Unit): Clue | null {
  const topics = shared(left.topics, right.topics)
    .map((key) => ({ key, strength: findTopic(key)?.discrimination ?? 0 }))
    .filter(({ strength }) => strength >= LESS_COMMON)
    .toSorted((one, other) => other.strength - one.strength)
  const [best] = topics
  if (best === undefined) return null
  const spanIn = (unit: Unit) => unit.article.annotation.mentions.find((mention) => mention.kind === 'topic' && mention.key === best.key)?.span ?? null
  return clue('topic.same', best.strength, topics.map(({ key }) => key).join(', '), spanIn(left), spanIn(right))
}
