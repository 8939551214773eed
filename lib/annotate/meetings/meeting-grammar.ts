import type { Language } from '@/lib/languages'
import { arabicMeetingGrammar } from './arabic-meeting-grammar'
import { frenchMeetingGrammar } from './french-meeting-grammar'

/** Small words around a meeting, in one language. */
export interface MeetingGrammar {
  /** Before a party that is there without being met: in the presence of, accompanied by, according to, on behalf of. */
  aside: ReadonlySet<string>
  /** Before the one who receives or gives, after a passive: par, des mains de, من طرف. */
  agent: ReadonlySet<string>
  /** Before the other side: avec, مع, ب. */
  company: ReadonlySet<string>
  /** Opens an attribute of the party just before it: qui, en (visite), الذي. */
  attribute: ReadonlySet<string>
  /** First word of such an attribute that belongs to the meeting form itself: "en visite", في زيارة، على رأس وفد. */
  attributeOpening: ReadonlySet<string>
  /** "this": the noun after it is the meeting told before. */
  demonstrative: ReadonlySet<string>
  /** "is", "was": with a place and a time, a stay somewhere. */
  being: ReadonlySet<string>
  /** Before a time that is over: a verb in the pluperfect, "after". */
  before: ReadonlySet<string>
  /** Auxiliaries of the pluperfect. */
  pluperfect: ReadonlySet<string>
  /** "Next", of a week, a season or a meeting that is still to come. */
  next: ReadonlySet<string>
  /** Other marks of what is still to come, beside the meeting word. */
  coming: ReadonlySet<string>
  /** Marks of what is only said to have been, next to the meeting word. */
  hearsay: ReadonlySet<string>
  /** Says of the verb right after it that it was not done. */
  denial: ReadonlySet<string>
  /** With a denial it says that this was done, and more. */
  only: ReadonlySet<string>
  /** To be back from somewhere. */
  returning: ReadonlySet<string>
  /** Marks of a meeting long past, in the sentence of the meeting word. */
  past: ReadonlySet<string>
  /** Right before a meeting word: the one before this. */
  previous: ReadonlySet<string>
  /** Where, of a clause about a place named before it. */
  where: ReadonlySet<string>
  /** There, of a town named in the sentence before. */
  there: ReadonlySet<string>
  /** Before an office or a service that is somebody's past. */
  former: ReadonlySet<string>
  /** Opens a reminder, before a comma. */
  reminder: ReadonlySet<string>
  /** "This meeting", "both parties": the paragraph goes on about the meeting before it. */
  anaphora: ReadonlySet<string>
  /** Before a date that is not the day of the meeting: a communiqué of, an issue of. */
  otherDate: ReadonlySet<string>
  /** What is received and is nobody: a medal, a letter, an order. */
  things: ReadonlySet<string>
  /** "on the margin of": what follows is where and when people met. */
  margin: ReadonlySet<string>
  /** Words by which people come to a fair: during, took part in, works of. */
  attendance: ReadonlySet<string>
  /** What is planned or made safe is spoken of, and no occasion. */
  subject: ReadonlySet<string>
  /** What is about something begins here, and behind it stands what was spoken of: devoted to, حول. */
  topic: ReadonlySet<string>
  /** Before an aim or company: of a forum it is what it is for, of a committee what it spoke of. */
  aim: ReadonlySet<string>
  /** Verbs and relatives that end the words that say who gathers. */
  endOfGathering: ReadonlySet<string>
  /** Those who attend a meeting are there without being met. */
  attending: ReadonlySet<string>
  /** What is given to honour somebody. */
  award: ReadonlySet<string>
  /** Pronouns before a verb whose object was named before: "l'a reçu". */
  object: ReadonlySet<string>
  /** Since: a month or a year after it is no day of a meeting. */
  since: ReadonlySet<string>
  /** A decision taken: what follows is done. */
  decided: ReadonlySet<string>
  /** The chief town, before a nationality. */
  capital: ReadonlySet<string>
  /** Prepositions of place. */
  located: ReadonlySet<string>
  /** Prepositions of the way to a place. */
  towards: ReadonlySet<string>
  /** Before those who signed: between, by, with. */
  signing: ReadonlySet<string>
  /** Before the meeting at which something was said: "lors d'une audience", خلال لقائهما. */
  during: ReadonlySet<string>
  /** Before one who is only spoken of: of, against, about, according to. */
  spokenOf: ReadonlySet<string>
  /** What is said to somebody's face: thanked, congratulated, assured. */
  addressing: ReadonlySet<string>
  /** Before the one who is spoken to: "au ministre", إلى الوزير. */
  addressee: ReadonlySet<string>
  /** To succeed somebody, to be against him: "à" stands before him too, who is not spoken to. */
  unaddressed: ReadonlySet<string>
  /** Whose meetings are no meetings of two: of a party, a parliament, the press. */
  ownAffair: ReadonlySet<string>
}

export const meetingGrammars: Record<Language, MeetingGrammar> = { fr: frenchMeetingGrammar, ar: arabicMeetingGrammar }
