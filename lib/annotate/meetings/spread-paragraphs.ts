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
  let current: ToldMeeting | null = null
  for (const passage of passages) {
    const here = reported.filter(({ paragraphs }) => paragraphs.includes(passage.paragraph))
    if (here.length > 0) {
      current = here.length === 1 ? (here[0] ?? null) : null
      continue
    }
    if (current === null || told.some(({ paragraphs }) => paragraphs.includes(passage.paragraph)) || !goesOn(passage)) continue
    if (reported.length > 1 && /^(?:ces|ils|elles|هذه|تلك)$/.test(passage.tokens[0]?.norm ?? '')) {
      current = null
      continue
    }
    extra.set(current, [...(extra.get(current) ?? []), passage.paragraph])
  }
  return told.map((meeting) => ({ ...meeting, paragraphs: [...meeting.paragraphs, ...(extra.get(meeting) ?? [])].sort((left, right) => left - right) }))
}

function goesOn(passage: Passage): boolean {
  const { anaphora } = meetingGrammars[passage.language]
  return passage.tokens.slice(0, OPENING).some(({ norm }) => anaphora.has(norm) || anaphora.has(norm.replace(/^[وفبل]/, '')))
}
