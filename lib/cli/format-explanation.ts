import type { PairExplanation } from '@/lib/linking/explain-pair'
import type { Ground } from '@/lib/linking/find-ground'
import type { LinkArticle } from '@/lib/linking/link-input'
import type { Evidence } from '@/lib/model/event'

/** Characters of an article's words that are worth a line. */
const QUOTED = 80

const WHY_LINKED: Readonly<Partial<Record<Ground, string>>> = {
  verdict: "an editor's word: the same",
  evidence: 'the evidence between the two is enough',
  company: 'the other reports of the event agree with both, though the two alone would not be enough',
}

const WHY_APART: Readonly<Record<Ground, string>> = {
  verdict: "an editor's word: different",
  evidence: 'the evidence between the two is not enough',
  company: 'the two alone agree, but the other reports of their events do not',
  rival: 'one event would hold two passages of one article, or two that an editor parted',
  'not-compared': 'they were never compared: no person, place, day or word that they share is telling enough in this collection',
  undecided: 'what the article tells beside its own meetings fits another event nearly as well',
  outdated: 'they would be linked now: the store was linked by another version of the program (npm run relink)',
}

/**
 * Why two articles are linked or not, as lines for the terminal: for each pair of their meetings every piece of
 * evidence with its weight and the words of both texts, the sum, the probability, the decision and its ground.
 *
 *     +4.50  person.same        Olivier Moussavou / أوليفيي موسافو
 *            A «Olivier Moussavou»
 *            B «أوليفيي موسافو»
 */
export function formatExplanation(left: LinkArticle, right: LinkArticle, pairs: readonly PairExplanation[]): string {
  return [formatArticle('A', left), formatArticle('B', right), ...pairs.flatMap((pair) => ['', ...formatPair(left, right, pair)])].join('\n')
}

function formatArticle(mark: string, { key, annotation }: LinkArticle): string {
  return `${mark}  ${key} (${annotation.language}) ${annotation.title.text}`
}

function formatPair(left: LinkArticle, right: LinkArticle, pair: PairExplanation): string[] {
  return [
    `${describePassage('A', left, pair.left)}  ~  ${describePassage('B', right, pair.right)}`,
    `${formatWeight(pair.prior)}  before any evidence`,
    ...pair.evidence.flatMap(formatEvidence),
    `${formatWeight(pair.score)}  in all: probability ${pair.probability.toFixed(3)}`,
    ...formatDecision(pair),
  ]
}

/** `A, meeting 1 (reception, 2026-01-21)`; the article as a whole when it reports no meeting. */
function describePassage(mark: string, { annotation }: LinkArticle, at: number | null): string {
  const meeting = at === null ? undefined : annotation.meetings[at]
  if (at === null || meeting === undefined) return `${mark} as a whole (no meeting of its own)`
  const { edtf, yearless, weekday } = meeting.date
  const date = edtf ?? yearless ?? (weekday === null ? 'no date' : `weekday ${weekday}`)
  return `${mark}, meeting ${at + 1} (${meeting.kind}, ${date})`
}

function formatEvidence({ rule, weight, value, left, right }: Evidence): string[] {
  const words = ([['A', left], ['B', right]] as const).flatMap(([mark, quote]) =>
    quote === null || quote.text === '' ? [] : [`        ${mark} «${quote.text.length > QUOTED ? `${quote.text.slice(0, QUOTED)}…` : quote.text}»`],
  )
  return [`${formatWeight(weight)}  ${rule.padEnd(24)} ${value}`.trimEnd(), ...words]
}

function formatDecision({ together, ground, groupOdds }: PairExplanation): string[] {
  if (together.length > 0) return [`linked in ${together.join(', ')}: ${WHY_LINKED[ground] ?? ''}`]
  const odds = ground === 'company' && groupOdds !== null ? ` (${formatWeight(groupOdds).trim()} for the two groups)` : ''
  return [`not linked: ${WHY_APART[ground]}${odds}`]
}

function formatWeight(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(6)
}
