import type { Noise } from '@/lib/model/annotation'
import { ITEM_MARKS } from '@/lib/text/item-marks'
import { splitSentences } from '@/lib/text/split-sentences'
import type { Stage } from './draft'
import { classifyLine, classifySentence, type NoiseVerdict } from './noise/classify-line'
import { plainWords } from './noise/plain-words'

/** Lines of at least this many words that come again are copies; two short headings may be alike by chance. */
const REPEATED_WORDS = 3

/** A ticker of fewer words, its clock among them, tells nothing. */
const TELLING_WORDS = 6

/** A line under "À lire" is one of the listed titles while it is short and no sentence. */
const LISTED_TITLE = 180

interface Part {
  text: string
  noise: Noise['reason'] | null
}

/**
 * Takes out what is not the article: tickers, site and sharing lines, related titles, comments, page dates, the title
 * given apart and lines that come twice. A line is judged whole, then sentence by sentence, for pages pasted without
 * line breaks. Everything taken out is kept as noise with its reason: no line is lost. Where nothing is left but the
 * items of a ticker, the ticker is the article.
 */
export const cleanLines: Stage = (draft) => {
  const lines: string[] = []
  const noise: Noise[] = []
  const seen = new Set<string>()
  if (draft.document.title !== null) seen.add(plainWords(draft.document.title).join(' '))
  let heading: NoiseVerdict | null = null
  for (const line of draft.lines) {
    if (line === '') continue
    const verdict: NoiseVerdict | null = judgeListed(line, heading) ?? judge(line, seen)
    heading = verdict?.heads ? verdict : null
    const parts = verdict ? [{ text: line, noise: verdict.reason }] : splitParts(line, draft.language)
    for (const { text, noise: reason } of parts) {
      if (reason) noise.push({ text, reason })
      else lines.push(text)
    }
  }
  const isTicker = lines.length === 0 && noise.some(({ text, reason }) => reason === 'ticker' && plainWords(text).length >= TELLING_WORDS)
  return {
    ...draft,
    lines: isTicker ? noise.flatMap(({ text, reason }) => (reason === 'ticker' ? splitItems(text) : [])) : lines,
    noise: [...draft.noise, ...(isTicker ? noise.filter(({ reason }) => reason !== 'ticker') : noise)],
  }
}

const BEFORE_ITEM = new RegExp(`\\s+(?=[${ITEM_MARKS}])`)

/** The items of a ticker, each a paragraph of its own: they tell of different things. */
function splitItems(ticker: string): string[] {
  return ticker.split(BEFORE_ITEM)
}

function judge(line: string, seen: Set<string>): NoiseVerdict | null {
  const words = plainWords(line)
  const verdict = classifyLine(line, words)
  if (verdict) return verdict
  const key = words.join(' ')
  if (words.length >= REPEATED_WORDS && seen.has(key)) return { reason: 'repeated', heads: null }
  seen.add(key)
  return null
}

/** What a line below "À lire" or "Les plus lus" is, while the list lasts. */
function judgeListed(line: string, heading: NoiseVerdict | null): NoiseVerdict | null {
  if (heading === null || !isListedTitle(line)) return null
  return { reason: heading.reason, heads: heading.heads === 'many' ? 'many' : null }
}

function isListedTitle(line: string): boolean {
  return line.length <= LISTED_TITLE && !/[.!؟…]["»”)]*$/.test(line)
}

/** Cuts a line where noise begins and ends; neighbouring sentences of text stay together as they stand. */
function splitParts(line: string, language: string): Part[] {
  const parts: (Part & { start: number; end: number })[] = []
  for (const { start, end, text } of splitSentences(line, language)) {
    const noise = classifySentence(text)?.reason ?? null
    const last = parts.at(-1)
    if (last && last.noise === noise) last.end = end
    else parts.push({ text, noise, start: last ? start : 0, end })
  }
  const last = parts.at(-1)
  if (!last) return [{ text: line, noise: null }]
  last.end = line.length
  return parts.map(({ start, end, noise }) => ({ text: line.slice(start, end).trim(), noise }))
}
