import type { Paragraph } from '@/lib/model/annotation'
import { tokenise } from '@/lib/text/tokenise'
import type { Draft, Stage } from './draft'
import { isDateline } from './dateline'
import { lineLanguage } from './find-language'

const LONGEST_HEADING = 130
/** Datelines stand at the head of an article; further down a town alone is a heading. */
const DATELINE_LINES = 3

/**
 * Gives every line its purpose and language. The first line that is neither title, dateline nor heading is the lead.
 * A heading is a short line without a final mark and with text below it, which is all that Arabic pages pasted
 * without their markup leave of one.
 */
export const splitParagraphs: Stage = (draft) => {
  const kinds = listKinds(draft)
  const paragraphs = draft.lines.map((text, index): Paragraph => {
    // A page of one line is in the language of the page.
    const language = draft.lines.length === 1 ? draft.language : lineLanguage(text, draft.language)
    return { kind: kinds[index] ?? 'body', text, language }
  })
  return { ...draft, paragraphs, tokens: paragraphs.map(({ text }) => tokenise(text)) }
}

function listKinds({ lines, title }: Draft): Paragraph['kind'][] {
  const titleLine = title?.origin === 'line' ? lines.indexOf(title.text) : -1
  const kinds = lines.map((line, index): Paragraph['kind'] => {
    if (index === titleLine) return 'title'
    if (index < DATELINE_LINES && isDateline(line)) return 'dateline'
    return isHeading(line) && index < lines.length - 1 ? 'heading' : 'body'
  })
  const lead = kinds.indexOf('body')
  if (lead >= 0) kinds[lead] = 'lead'
  return kinds
}

/** A question may be a heading; a line that ends in a comma or a colon goes on in the next one. */
function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || /[.!…:;,،؛]["»”)]*$/.test(line)) return false
  return !/[^.\s]{3,}[.؟?!]\s+\S/u.test(line)
}
