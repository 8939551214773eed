import type { Title } from '@/lib/model/annotation'
import type { Draft, Stage } from './draft'
import { isDateline } from './dateline'
import { lineLanguage } from './find-language'

const LONGEST_TITLE = 200
const TITLE_WORDS = 3

/**
 * The title given with the document, or the first line of the text when it reads like one: short, no sentence, and
 * with a text below it. A text without one gets its title at the very end (`makeTitle`).
 */
export const findTitle: Stage = (draft) => {
  const given = draft.document.title
  if (given !== null) return { ...draft, title: toTitle(draft, given, 'given') }
  const first = draft.lines.findIndex((line) => !isDateline(line))
  const line = draft.lines[first]
  if (line === undefined || !isTitleLine(line) || first === draft.lines.length - 1) return draft
  return { ...draft, title: toTitle(draft, line, 'line') }
}

function toTitle(draft: Draft, text: string, origin: Title['origin']): Title {
  return { text, language: lineLanguage(text, draft.language), origin }
}

/** A title may ask or exclaim, and has no full stop except for the dots of an ellipsis. */
function isTitleLine(line: string): boolean {
  if (line.length > LONGEST_TITLE || line.split(/\s+/).length < TITLE_WORDS) return false
  return !/(?<!\.)[.;:,،؛]["»”)]*$/.test(line) && !/[^.\s]{3,}\.\s+\p{Lu}/u.test(line)
}
