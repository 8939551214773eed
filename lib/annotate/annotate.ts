import type { Annotation } from '@/lib/model/annotation'
import type { SourceDocument } from '@/lib/model/document'
import { JisrError } from '@/lib/model/jisr-error'
import { cleanLines } from './clean-lines'
import { startDraft, type Draft, type Stage } from './draft'
import { findDates } from './find-dates'
import { findFunctions } from './find-functions'
import { findLanguage } from './find-language'
import { findMeetings } from './find-meetings'
import { findMentions } from './find-mentions'
import { findPeople } from './find-people'
import { findPublished } from './find-published'
import { findTitle } from './find-title'
import { makeTitle } from './make-title'
import { readPassages } from './read-passages'
import { splitParagraphs } from './split-paragraphs'

/**
 * The whole method, in order. Text first (what is the article, in which language, under which title),
 * then meaning: dates need the day of publication, meetings need everything before them, and a title
 * is made last, only for a text that has none.
 */
const stages: readonly Stage[] = [
  cleanLines,
  findPublished,
  findLanguage,
  findTitle,
  splitParagraphs,
  findDates,
  readPassages,
  findFunctions,
  findPeople,
  findMentions,
  findMeetings,
  makeTitle,
]

/**
 * Understands one document: what of it is text, in which language, and whom, when, where and what it
 * tells of. Depends on the document alone, so that the same document always gives the same annotation.
 *
 * Throws `JisrError('no-text')` when nothing but noise is left and `JisrError('unsupported-language')`
 * when the text is neither French nor Arabic.
 *
 * `annotate({ text: "M. Martin a reçu lundi à Rabat l'ambassadeur du Gabon.", … })` has the language
 * `fr`, a made title and one date `{ edtf: null, weekday: 1, precision: 'weekday' }`;
 * `annotate({ text: 'التقى الوزير يوم الاثنين بالرباط سفير الغابون.', … })` the language `ar` and the same date.
 */
export function annotate(document: SourceDocument): Annotation {
  return toAnnotation(stages.reduce((draft, stage) => stage(draft), startDraft(document)))
}

function toAnnotation(draft: Draft): Annotation {
  const { language, title, published } = draft
  if (title === null) throw new JisrError('no-text')
  return {
    language,
    title,
    published,
    paragraphs: [...draft.paragraphs],
    noise: [...draft.noise],
    mentions: [...draft.mentions],
    people: [...draft.people],
    dates: [...draft.dates],
    meetings: [...draft.meetings],
  }
}
