import { occasionForms } from '@/lib/knowledge/occasions'
import type { Meeting, Party } from '@/lib/model/annotation'
import type { EventFacts, EventParty } from '@/lib/model/event'
import type { ReportedText } from '@/lib/model/reported-text'
import type { Span } from '@/lib/model/span'
import type { CardSources, ToldWords } from '@/lib/model/told-view'
import { tokenise } from '@/lib/text/tokenise'
import { cutWords } from './cut-words'
import { meetingsOf, speaksOfEvent } from './speaks-of-event'

/** Words of one language that are quoted for one fact: more say the same again. */
const QUOTED = 1

/**
 * The words behind everything that an event's card says: for each host and counterpart, the date, the place, the
 * occasion and each topic, those of the surest report in each language.
 *
 * "à Rabat" and «بالرباط» stand behind the place of an event that is told in both languages.
 */
export function findSources(facts: Pick<EventFacts, 'hosts' | 'counterparts' | 'occasion' | 'topics'>, reports: readonly ReportedText[]): CardSources {
  const quote = (find: (report: ReportedText) => readonly Span[]): ToldWords[] => quoteAll(reports, find)
  const ofMeetings = (find: (meeting: Meeting) => Span | null) => (report: ReportedText): Span[] => meetingsOf(report).flatMap((meeting) => find(meeting) ?? [])
  const ofParty = (party: EventParty): ToldWords[] => quote((report) => spansOfParty(report, party))
  return {
    hosts: facts.hosts.map(ofParty),
    counterparts: facts.counterparts.map(ofParty),
    date: quote(ofMeetings(({ dateSpan }) => dateSpan)),
    place: quote(ofMeetings(({ placeSpan }) => placeSpan)),
    occasion: facts.occasion === null ? [] : quote((report) => spansOfOccasion(report, facts.occasion ?? '')),
    topics: Object.fromEntries(facts.topics.map((topic) => [topic, quote((report) => spansOfTopic(report, topic))])),
  }
}

function quoteAll(reports: readonly ReportedText[], find: (report: ReportedText) => readonly Span[]): ToldWords[] {
  const quoted: ToldWords[] = []
  for (const report of reports) {
    const [words] = find(report).filter(({ start, end }) => end > start).map((span) => cutWords(report, span, 0))
    if (words !== undefined && quoted.filter(({ language }) => language === words.language).length < QUOTED) quoted.push(words)
  }
  return quoted
}

/** Where a report names a party with the function that it gives it; a party without a name by its country. */
function spansOfParty(report: ReportedText, party: EventParty): Span[] {
  const isParty = ({ person, country }: Party): boolean => {
    const key = person === null ? null : (report.people.get(person)?.key ?? null)
    return party.person === null ? key === null && country === party.country : key === party.person
  }
  return meetingsOf(report).flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts].filter(isParty).map(({ span }) => span))
}

function spansOfTopic(report: ReportedText, topic: string): Span[] {
  const isOurs = speaksOfEvent(report)
  return report.annotation.mentions.filter(({ kind, key, span }) => kind === 'topic' && key === topic && isOurs(span)).map(({ span }) => span)
}

/** An occasion is no mention: its name is looked for in the paragraphs of the meeting. */
function spansOfOccasion(report: ReportedText, occasion: string): Span[] {
  const names = occasionForms.filter(({ key, language }) => key === occasion && language === report.annotation.language).map(({ phrase }) => tokenise(phrase).map(({ norm }) => norm))
  const isOurs = speaksOfEvent(report)
  return report.annotation.paragraphs.flatMap(({ text }, paragraph) => {
    if (!isOurs({ paragraph })) return []
    const tokens = tokenise(text)
    return names.flatMap((name) => {
      const at = tokens.findIndex((_, from) => name.every((norm, index) => tokens[from + index]?.norm.endsWith(norm)))
      const [first, last] = [tokens[at], tokens[at + name.length - 1]]
      return first && last ? [{ paragraph, start: first.start, end: last.end }] : []
    })
  })
}
