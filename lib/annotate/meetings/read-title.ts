import { UNKNOWN_DATE, type DateMention, type LocalPerson } from '@/lib/model/annotation'
import { isLanguage } from '@/lib/languages'
import type { Span } from '@/lib/model/span'
import { tokenise } from '@/lib/text/tokenise'
import { listPhrases } from '../find-functions'
import type { Draft } from '../draft'
import { listSureCountries } from '../atoms/settle-towns'
import { listDates } from '../find-dates'
import { attachFunctions } from '../people/attach-functions'
import { findBearer, indexBearers } from '../people/find-bearer'
import { listNames } from '../people/list-names'
import { listShortNames, listSurnames } from '../people/list-short-names'
import { surnameKey } from '../people/surname-key'
import type { NamedSpan } from '../people/named'
import { readPassage } from '../read-passages'
import { toCandidate, type Candidate } from './party'
import { readSentence } from './read-sentence'
import type { ToldMeeting } from './told-meeting'

/**
 * What the title given with a document tells, for texts that tell no meeting in words of their own: "Le ministre X
 * reçoit son homologue turc", الوزير يستقبل السفير التركي. The text is then the evidence: spans are those of its lead,
 * and its first day is the day.
 */
export function readTitle(draft: Draft, protagonist: string | null): ToldMeeting[] {
  const { title } = draft
  const lead = draft.paragraphs.findIndex(({ kind }) => kind === 'lead')
  if (title === null || title.origin !== 'given' || lead < 0) return []
  const language = isLanguage(title.language) ? title.language : draft.language
  const tokens = tokenise(title.text)
  const dates = listDates(title.text, lead, draft.published?.edtf ?? null, tokens)
  const passage = readPassage(lead, title.text, language, tokens, dates, listSureCountries(draft.passages.flatMap(({ atoms }) => atoms)))
  const candidates = listCandidates(draft, passage)
  const evidence: Span = { paragraph: lead, start: 0, end: draft.paragraphs[lead]?.text.length ?? 0 }
  return passage.sentences.flatMap((sentence) => readSentence(passage, sentence, {
    candidates: candidates.filter(({ from }) => from >= sentence.from && from < sentence.to),
    dates: dates.filter(({ span }) => span.start >= (tokens[sentence.from]?.start ?? 0)),
    known: null, lastGuests: [], lastPlace: { place: null, placeSpan: null }, protagonist,
  })).map((told) => atLead(told, evidence, draft.dates))
}

function listCandidates(draft: Draft, passage: Parameters<typeof listPhrases>[0]): Candidate[] {
  const phrases = listPhrases(passage)
  const full = listNames(passage, phrases)
  const short = listShortNames(passage, full, listSurnames(draft.parties.flat().flatMap(({ name }) => name ?? [])))
  const names = [...full, ...short].sort((left, right) => left.from - right.from)
  const bearers = indexBearers(draft.people)
  const countries = new Map(draft.people.map(({ id, country }) => [id, country]))
  return attachFunctions(passage, names, phrases).flatMap((party) => {
    const person = party.name === null ? findBearer(party, bearers) : (findNamed(draft.people, party.name)?.id ?? null)
    return toCandidate(passage, { ...party, person }, (id) => countries.get(id) ?? null) ?? []
  })
}

/** The person of the text with the family name that the title gives. */
function findNamed(people: readonly LocalPerson[], { text }: NamedSpan): LocalPerson | null {
  return people.find(({ spellings }) => spellings.some((spelling) => surnameKey(spelling.text) === surnameKey(text))) ?? null
}

function atLead(told: ToldMeeting, evidence: Span, dates: readonly DateMention[]): ToldMeeting {
  const first = dates.find(({ date }) => date.precision === 'day' || date.precision === 'range' || date.precision === 'weekday')
  const side = (candidates: readonly Candidate[]) => candidates.map((candidate) => ({ ...candidate, function: candidate.function === null ? null : { ...candidate.function, span: evidence }, span: evidence }))
  return {
    ...told, hosts: side(told.hosts), guests: side(told.guests), trigger: evidence,
    date: first?.date ?? UNKNOWN_DATE, dateSpan: first?.span ?? null, placeSpan: told.place === null ? null : evidence,
  }
}
