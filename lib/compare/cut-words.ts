import type { Span } from '@/lib/model/span'
import type { ToldWords } from '@/lib/model/told-view'
import { splitSentences } from '@/lib/text/split-sentences'
import type { ReportedText } from '@/lib/model/reported-text'

/** Characters of the sentence that are shown on each side of the words that matter. */
const REACH = 40
/** Characters of the words themselves: a longer quotation is cut at its end. */
const LONGEST = 280

/** The words of a span with as much of their sentence as makes them understood, cut between words. */
export function cutWords({ article, annotation }: ReportedText, span: Span, reach = REACH): ToldWords {
  const paragraph = annotation.paragraphs[span.paragraph]
  const text = paragraph?.text ?? ''
  const sentence = sentenceAround(text, span, paragraph?.language ?? annotation.language)
  const [start, end] = [startOfWord(text, span.start), endOfWord(text, span.start, span.end)]
  const words = text.slice(start, end)
  return {
    article: article.key,
    paragraph: span.paragraph,
    before: cutBefore(text.slice(sentence.start, start), reach),
    words: words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…` : words,
    after: words.length > LONGEST ? '' : cutAfter(text.slice(end, sentence.end), reach),
    language: paragraph?.language ?? annotation.language,
  }
}

/** Words that stand in the title of an article, which has no spans. */
export function titleWords({ article, annotation: { title } }: ReportedText): ToldWords {
  return { article: article.key, paragraph: null, before: '', words: title.text, after: '', language: title.language }
}

/** Beyond this many characters around a span nothing of its sentence is shown: a paragraph may be a whole book. */
const WINDOW = 600

function sentenceAround(text: string, { start, end }: Pick<Span, 'start' | 'end'>, language: string): Pick<Span, 'start' | 'end'> {
  const from = Math.max(0, start - WINDOW)
  const sentences = splitSentences(text.slice(from, end + WINDOW), language)
  const found = sentences.find((one) => one.start + from <= start && one.end + from >= end)
  return found ? { start: found.start + from, end: found.end + from } : { start, end }
}

/** Arabic writes prepositions and the article together with a name, and quotes them with it. */
function startOfWord(text: string, at: number): number {
  let start = at
  while (start > 0 && /\p{Script=Arabic}/u.test(text.charAt(start - 1)) && /[\p{L}\p{M}]/u.test(text.charAt(start - 1))) start--
  return start
}

function endOfWord(text: string, start: number, at: number): number {
  let end = at
  while (end < text.length && /[\p{L}\p{M}]/u.test(text.charAt(end)) && /[\p{L}\p{M}]/u.test(text.charAt(end - 1))) end++
  // A span may end before the bracket that it opened.
  const words = text.slice(start, end)
  return text.charAt(end) === ')' && words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end
}

function cutBefore(text: string, reach: number): string {
  if (text.length <= reach) return text.trimStart()
  const from = text.indexOf(' ', text.length - reach)
  return from < 0 ? '…' : `…${text.slice(from + 1)}`
}

function cutAfter(text: string, reach: number): string {
  if (text.length <= reach) return text.trimEnd()
  const to = text.lastIndexOf(' ', reach)
  return to < 0 ? '…' : `${text.slice(0, to)}…`
}
