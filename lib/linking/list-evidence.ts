import type { Annotation } from '@/lib/model/annotation'
import type { Evidence } from '@/lib/model/event'
import type { Quote, Span } from '@/lib/model/span'
import type { Judgement } from './judge-units'
import type { Unit } from './unit'
import { RULES } from './weights'

/** Weaker clues than this are not worth a reader's time. */
const SHOWN_FROM = 0.05

/** The articles whose words are shown, by key. An article is only asked for when it is of a report that is written. */
export type ReadArticle = (key: string) => Annotation

/**
 * The reasons of a judgement with the words of both reports that show them, the weightiest first. `judgement` is of
 * (`left`, `right`) in this order; to show it from the other side, see `turn`. Weights below `from` are left out.
 */
export function listEvidence(left: Unit, right: Unit, judgement: Judgement, read: ReadArticle, from = SHOWN_FROM): Evidence[] {
  const [leftText, rightText] = [read(left.article.key), read(right.article.key)]
  return judgement.clues
    .filter((clue) => Math.abs(clue.weight) >= from)
    .map((clue) => {
      const shown = clue.show?.(leftText, rightText) ?? clue
      const quotes = { left: quote(left.article.key, leftText, shown.left), right: quote(right.article.key, rightText, shown.right) }
      const { kind } = RULES[clue.rule]
      const value = kind === 'person' || kind === 'host' ? showNames(shown.value, nameIn(leftText, left, shown.value), nameIn(rightText, right, shown.value)) : shown.value
      return { kind, rule: clue.rule, weight: round(clue.weight), value, ...quotes }
    })
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
}

/** The same evidence seen from the other report: `PK / FR` becomes `FR / PK`. */
export function turn(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((found) => ({ ...found, value: found.value.split(' / ').reverse().join(' / '), left: found.right, right: found.left }))
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}

/** The words of an article at a span; `null` where there are none. */
export function quote(key: string, { paragraphs }: Annotation, span: Span | null): Quote | null {
  const paragraph = span === null ? undefined : paragraphs[span.paragraph]
  if (span === null || paragraph === undefined) return null
  return { article: key, span, text: paragraph.text.slice(span.start, span.end), language: paragraph.language }
}

/** A person's id as both articles write the name: `Hammouchi / حموشي`. */
function showNames(id: string, left: string | null, right: string | null): string {
  if (left === null || right === null) return id
  return left === right ? left : `${left} / ${right}`
}

/** The name of somebody as the article writes it in full, told by where it names him first. */
function nameIn({ people }: Annotation, { article }: Unit, id: string): string | null {
  const first = article.mentioned.get(id)
  if (first === undefined) return null
  const known = people.find(({ spans: [span] }) => span !== undefined && span.paragraph === first.paragraph && span.start === first.start)
  return known?.spellings[0]?.text ?? null
}
