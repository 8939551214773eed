import { speechPhrases } from '@/lib/knowledge/speech-words'
import type { Language } from '@/lib/languages'
import type { Span } from '@/lib/model/span'
import { normalise } from '@/lib/text/normalise'
import { splitSentences } from '@/lib/text/split-sentences'
import { tokenise } from '@/lib/text/tokenise'

/** Words between quotation marks, and the name that the sentence gives as their speaker. */
export interface Quotation<Name> {
  start: number
  end: number
  speaker: Name | null
}

export interface NamedSpan<Name> extends Pick<Span, 'start' | 'end'> {
  name: Name
}

/** Fewer words are a title or a word held at a distance, not a claim. */
const FEWEST_WORDS = 4
const MARKS = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/gu

/** Without a word of speech a name beside a quotation may be whom it is about. Arabic writes «و» onto such a word. */
const SPEECH: Readonly<Record<Language, RegExp>> = { fr: speechOf('fr', ''), ar: speechOf('ar', 'و?') }

function speechOf(language: Language, before: string): RegExp {
  const phrases = (speechPhrases.get(language) ?? []).map(normalise).join('|')
  return new RegExp(`(?<!\\p{L})${before}(?:${phrases})(?!\\p{L})`, 'u')
}

/**
 * The claims of a paragraph that stand between quotation marks, with their speaker when the sentence has a verb of speech
 * and names exactly one person outside them.
 *
 * « Anna Berg a déclaré : “notre confiance est entière et durable” » and «قالت آنا بيرغ: "ثقتنا كاملة ودائمة معا"» have one
 * each, said by Anna Berg.
 */
export function findQuotations<Name>(text: string, language: Language, names: readonly NamedSpan<Name>[]): Quotation<Name>[] {
  const sentences = splitSentences(text, language)
  return [...text.matchAll(MARKS)].flatMap((found) => {
    const inner = found[1] ?? found[2] ?? found[3] ?? ''
    if (tokenise(inner).length < FEWEST_WORDS) return []
    const lead = inner.length - inner.trimStart().length
    const start = found.index + 1 + lead
    const quotation = { start, end: start + inner.trim().length }
    const sentence = sentences.filter((one) => one.start < quotation.end && one.end > quotation.start)
    const around = { start: Math.min(found.index, ...sentence.map((one) => one.start)), end: Math.max(found.index + found[0].length, ...sentence.map((one) => one.end)) }
    return [{ ...quotation, speaker: findSpeaker(text, language, around, quotation, names) }]
  })
}

type Range = Pick<Span, 'start' | 'end'>

function findSpeaker<Name>(text: string, language: Language, around: Range, quotation: Range, names: readonly NamedSpan<Name>[]): Name | null {
  const outside = `${text.slice(around.start, quotation.start)} ${text.slice(quotation.end, around.end)}`
  if (!SPEECH[language].test(normalise(outside))) return null
  const inReach = names.filter(({ start, end }) => start >= around.start && end <= around.end && (end <= quotation.start || start >= quotation.end))
  const [only, ...others] = new Set(inReach.map(({ name }) => name))
  return only !== undefined && others.length === 0 ? only : null
}
