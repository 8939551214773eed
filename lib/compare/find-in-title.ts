import type { ToldWords } from '@/lib/model/told-view'
import { normalise } from '@/lib/text/normalise'
import { titleWords } from './cut-words'
import type { ReportedText } from '@/lib/model/reported-text'
import type { ToldUse } from './tie-uses'

/** Shorter names are parts of other words. */
const SHORTEST = 4

/**
 * The title of a report when it names what the text itself does not, as another report of its language spells it; else
 * `null`.
 */
export function findInTitle(report: ReportedText, uses: readonly ToldUse[]): ToldWords | null {
  const title = ` ${wordsOf(report.annotation.title.text)} `
  const isNamed = uses.some(({ report: other, use }) => {
    if (use.entity === null || other.annotation.language !== report.annotation.language) return false
    const name = wordsOf(other.annotation.paragraphs[use.span.paragraph]?.text.slice(use.span.start, use.span.end) ?? '')
    return name.length >= SHORTEST && title.includes(` ${name} `)
  })
  return isNamed ? titleWords(report) : null
}

function wordsOf(text: string): string {
  return normalise(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
