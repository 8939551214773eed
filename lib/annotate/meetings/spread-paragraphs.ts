import type { Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { ToldMeeting } from './told-meeting'

const OPENING = 14

/**
 * Gives each meeting the paragraphs that go on about it: "Cette rencontre a été l'occasion", بحث الجانبان. They follow the
 * last meeting told before them; those that close an article of several meetings ("Ces entretiens") are left to none.
 */
export function spreadParagraphs(passages: readonly Passage[], told: readonly ToldMeeting[]): ToldMeeting[] {
  const reported = told.filter(({ status }) => status === 'reported')
  const extra = new Map<ToldMeeting, number[]>()
  const tellings = byParagraph(told)
  let current: ToldMeeting | null = null
  for (const passage of passages) {
    const tellers = tellings.get(passage.paragraph) ?? []
    const here = tellers.filter(({ status }) => status === 'reported')
    if (here.length > 0) {
      current = here.length === 1 ? (here[0] ?? null) : null
      continue
    }
    if (current === null || tellers.length > 0 || !goesOn(passage)) continue
    if (reported.length > 1 && /^(?:ces|ils|elles|هذه|تلك)$/.test(passage.tokens[0]?.norm ?? '')) {
      current = null
      continue
    }
    const followers = extra.get(current)
    if (followers === undefined) extra.set(current, [passage.paragraph])
    else followers.push(passage.paragraph)
  }
  return told.map((meeting) => ({ ...meeting, paragraphs: [...meeting.paragraphs, ...(extra.get(meeting) ?? [])].sort((left, right) => left - right) }))
}

function byParagraph(told: readonly ToldMeeting[]): Map<number, ToldMeeting[]> {
  const tellings = new Map<number, ToldMeeting[]>()
  for (const meeting of told) {
    for (const paragraph of meeting.paragraphs) {
      const tellers = tellings.get(paragraph)
      if (tellers === undefined) tellings.set(paragraph, [meeting])
      else tellers.push(meeting)
    }
  }
  return tellings
}

function goesOn(passage: Passage): boolean {
  const { anaphora } = meetingGrammars[passage.language]
  return passage.tokens.slice(0, OPENING).some(({ norm }) => anaphora.has(norm) || anaphora.has(norm.replace(/^[وفبل]/, '')))
}
