import { isLanguage } from '@/lib/languages'
import type { DateMention, Meeting } from '@/lib/model/annotation'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { tokenise } from '@/lib/text/tokenise'
import type { Atom } from './atoms/atom'
import { outsideNames } from './atoms/outside-names'
import { listAtoms } from './atoms/list-atoms'
import { endOfInlineDateline } from './dateline'
import type { Draft } from './draft'
import { mergeMeetings } from './meetings/merge-meetings'
import { toCandidate, toParty, type Candidate } from './meetings/party'
import { readSentence } from './meetings/read-sentence'
import { goesOnWithGuest, readSeries, toHostOfSeries } from './meetings/read-series'
import { listSubjects } from './meetings/list-subjects'
import { readTitle } from './meetings/read-title'
import { spreadParagraphs } from './meetings/spread-paragraphs'
import { spreadDays } from './meetings/spread-days'
import { settleStatus } from './meetings/settle-status'
import { splitClauses } from './meetings/split-clauses'
import type { ToldMeeting } from './meetings/told-meeting'
import { giveOnlyDate } from './meetings/find-only-date'
import { inferCountries } from './meetings/infer-countries'
import { listNamedCountries, type NamedCountries } from './meetings/named-countries'
import { inTurn } from './meetings/in-turn'
import { isReview } from './meetings/is-review'
import { lookAhead } from './meetings/look-ahead'
import { lookBack } from './meetings/look-back'
import { openSeries, type Series } from './meetings/open-series'
import { withLeaders } from './meetings/with-leaders'
import { surnamesOf, withoutSurnames } from './meetings/without-surnames'
import { whoIsMeant } from './meetings/who-is-meant'
import type { PartyPhrase } from './people/party-phrase'
import { atomsIn, spanOf, type Passage, type TokenRange } from './passage'
import { sortedSlice } from './sorted-slice'

/**
 * Finds the meetings of an article: who received whom, as what, when, where, about what, and whether that is the
 * article's own news. Sentence by sentence, then what several sentences tell of one meeting is put together.
 * "M. Diallo a reçu l'ambassadeur du Chili, puis celui du Pérou" has two; a portrait has none.
 */
export function findMeetings(draft: Draft): Draft {
  const published = draft.published?.edtf ?? null
  const merged = mergeMeetings(lookBack(listTold(draft), draft.passages, published))
  const inText = lookAhead(settleStatus(merged, published, () => isReview(draft.passages, listTitleAtoms(draft, new Set()))), draft.passages, published)
  const told = inText.some(isNews) ? inText : [...readTitle(draft, findProtagonist(draft)), ...inText]
  const spread = spreadParagraphs(draft.passages, spreadDays(giveOnlyDate(told, draft.passages, draft.dates), draft.passages, draft.dates))
  const surnames = surnamesOf(draft.people)
  const passages = draft.passages.map((passage, index) => {
    const atoms = outsideNames(passage.atoms, (draft.parties[index] ?? []).flatMap(({ name }) => name ?? []))
    return { ...passage, atoms: withoutSurnames(atoms, passage.tokens, surnames) }
  })
  const named = listNamedCountries(passages, () => listTitleAtoms(draft, surnames))
  const meetings = spread.map((meeting) => toMeeting(passages, named, meeting))
  // An honour is between countries only when another one gives it.
  return { ...draft, meetings: meetings.filter(({ kind, countries }) => kind !== 'ceremony' || countries.length > 0) }
}

/**
 * What is reported; and what is announced with its day and both sides, which the title only says again: "visite attendue
 * de X".
 */
function isNews({ status, date, hosts, guests }: ToldMeeting): boolean {
  return status === 'reported' || (status === 'announced' && date.precision === 'day' && date.edtf !== null && hosts.length > 0 && guests.length > 0)
}

function listTold(draft: Draft): ToldMeeting[] {
  const countries = new Map(draft.people.map(({ id, country }) => [id, country]))
  const candidates = draft.passages.map((passage, index) => listCandidates(passage, draft.parties[index] ?? [], countries))
  let known: Candidate | null = candidates.flat().find(({ person }) => person !== null) ?? null
  const protagonist = findProtagonist(draft) ?? known?.person ?? null
  known = candidates.flat().find(({ person }) => person !== null && person === protagonist) ?? known
  const told: ToldMeeting[] = []
  const dates = Map.groupBy(draft.dates, ({ span }) => span.paragraph)
  let lastGuests: readonly Candidate[] = []
  let lastPlace: Pick<ToldMeeting, 'place' | 'placeSpan'> = { place: null, placeSpan: null }
  let series: Series | null = null
  const genders = new Map(draft.people.map(({ id, gender }) => [id, gender]))
  const named: Candidate[] = []
  draft.passages.forEach((passage, index) => {
    for (const sentence of passage.sentences.flatMap((each) => splitClauses(passage, each, dates.get(index) ?? []))) {
      const present = sortedSlice(candidates[index] ?? [], ({ from }) => from, sentence.from, sentence.to)
      const context = {
        candidates: present,
        dates: datesOf(passage, sentence, dates.get(index) ?? []),
        known: whoIsMeant(passage, sentence, known, named, genders), lastGuests, lastPlace, protagonist,
      }
      const own = toHostOfSeries(passage, readSentence(passage, sentence, context), series, context)
      const found = own.length > 0 ? own : readSeries(passage, sentence, series, context)
      series = found.length > 0 || goesOnWithGuest(passage, sentence) ? series : openSeries(passage, sentence, context)
      lastGuests = found.findLast(({ guests }) => guests.length > 0)?.guests ?? lastGuests
      const place = [...atomsIn(passage, sentence, 'place')].findLast(({ ambiguous }) => !ambiguous)
      if (place !== undefined) lastPlace = { place: place.key, placeSpan: spanOf(passage, place.from, place.to) }
      told.push(...found)
      named.push(...present.filter(({ person }) => person !== null))
    }
    known ??= (candidates[index] ?? []).find(({ person }) => person !== null) ?? null
  })
  return told
}

/** Who may take part in the meetings of a paragraph; the agency of its dateline does not. */
function listCandidates(passage: Passage, parties: readonly PartyPhrase[], countries: ReadonlyMap<string, string | null>): readonly Candidate[] {
  const start = endOfInlineDateline(passage.text)
  const found = parties.flatMap((party) => toCandidate(passage, party, (person) => countries.get(person) ?? null) ?? [])
  return inTurn(passage, withLeaders(passage, found.filter(({ span }) => span.start >= start)))
}

function datesOf(passage: Passage, { from, to }: TokenRange, dates: readonly DateMention[]): readonly DateMention[] {
  return sortedSlice(dates, ({ span }) => span.start, passage.tokens[from]?.start ?? 0, passage.tokens[to - 1]?.end ?? 0)
}

/** The first person of the article whom its title names. */
function findProtagonist(draft: Draft): string | null {
  const words = new Set(tokenise(draft.title?.text ?? '').flatMap(({ norm }) => withoutClitics(norm)))
  const isNamed = (name: string) => withoutClitics(tokenise(name).at(-1)?.norm ?? '').some((surname) => surname.length > 2 && words.has(surname))
  return draft.people.find(({ spellings }) => spellings.some(({ text }) => isNamed(text)))?.id ?? null
}

/** The known forms in a title that is not a line of the text. */
function listTitleAtoms({ title, language }: Draft, surnames: ReadonlySet<string>): Atom[] {
  if (title === null || title.origin === 'line') return []
  const tokens = tokenise(title.text)
  return withoutSurnames(listAtoms(tokens, isLanguage(title.language) ? title.language : language), tokens, surnames)
}

function toMeeting(passages: readonly Passage[], named: NamedCountries, told: ToldMeeting): Meeting {
  return {
    kind: told.kind,
    status: told.status,
    hosts: told.hosts.map(toParty),
    counterparts: told.guests.map(toParty),
    countries: inferCountries(named, told),
    date: told.date,
    dateSpan: told.dateSpan,
    place: told.place,
    placeSpan: told.placeSpan,
    occasion: told.occasion,
    topics: listSubjects(passages, told.paragraphs),
    paragraphs: told.paragraphs,
    trigger: told.trigger,
  }
}
