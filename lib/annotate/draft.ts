import type { Language } from '@/lib/languages'
import type {
  DateMention, FunctionMention, LocalPerson, Meeting, Mention, Noise, Paragraph, Published, Title,
} from '@/lib/model/annotation'
import type { SourceDocument } from '@/lib/model/document'
import type { Token } from '@/lib/text/tokenise'
import { defaultLanguage } from '@/lib/languages'
import type { FunctionPhrase } from './functions/function-phrase'
import type { PartyPhrase } from './people/party-phrase'
import type { Passage } from './passage'

/**
 * What is understood of a document so far. A stage reads what the stages before it found and returns
 * a new draft with its own part filled in; it never changes the draft that it was given.
 */
export interface Draft {
  readonly document: SourceDocument
  /** Lines (or parts of lines) that still count as text, in order, trimmed, without the noise. */
  readonly lines: readonly string[]
  readonly noise: readonly Noise[]
  readonly language: Language
  /** `null` until a line is found to be the title or, at the end, one is made from the lead. */
  readonly title: Title | null
  readonly published: Published | null
  readonly paragraphs: readonly Paragraph[]
  /** One list of word tokens for each paragraph; offsets are those of `Span`. */
  readonly tokens: readonly (readonly Token[])[]
  /** The paragraphs as the grammars read them, with the known forms in them. */
  readonly passages: readonly Passage[]
  /** The functions of each paragraph, with the tokens that they stand on. */
  readonly phrases: readonly (readonly FunctionPhrase[])[]
  /** Who may take part in something, paragraph by paragraph: people, functions, or both in apposition. */
  readonly parties: readonly (readonly PartyPhrase[])[]
  readonly mentions: readonly Mention[]
  readonly people: readonly LocalPerson[]
  readonly functions: readonly FunctionMention[]
  readonly dates: readonly DateMention[]
  readonly meetings: readonly Meeting[]
}

/** One step of understanding: pure, from draft to draft. */
export type Stage = (draft: Draft) => Draft

/** The draft before the first stage: the document and nothing understood. */
export function startDraft(document: SourceDocument): Draft {
  return {
    document,
    lines: joinBroken(document.text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim())),
    noise: [],
    language: defaultLanguage,
    title: null,
    published: document.published === null ? null : { edtf: document.published, origin: 'given' },
    paragraphs: [],
    tokens: [],
    passages: [],
    phrases: [],
    parties: [],
    mentions: [],
    people: [],
    functions: [],
    dates: [],
    meetings: [],
  }
}

/** Characters of a line that a page of fixed width may have broken. */
const BROKEN_LINE = 40

/**
 * Puts together what a scan or a mail broke at the width of its page: a word parted by a hyphen ("a re-", "çu lundi"), and a
 * long line that ends inside a sentence before one that begins with a small letter.
 */
function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last === undefined || !/^\p{Ll}/u.test(line)) joined.push(line)
    else if (/\p{Ll}[-‐¬]$/u.test(last)) joined[joined.length - 1] = last.slice(0, -1) + line
    else if (last.length >= BROKEN_LINE && /[\p{L}\p{N},]$/u.test(last)) joined[joined.length - 1] = `${last} ${line}`
    else joined.push(line)
  }
  return joined
}
