import { isSameMeeting } from './is-same-meeting'
import { joinMeetings } from './join-meetings'
import type { ToldMeeting } from './told-meeting'

/** Meetings told between two tellings of one; a page that tells more is a list of many days. */
const FARTHEST = 60

/**
 * Puts together what an article tells of one meeting in several sentences: the same person, or the same country where
 * one telling has no name, and no conflict of dates. The first telling leads; later ones fill what it leaves open.
 * An umbrella sentence ("les ambassadeurs du Gabon et de la Malaisie") so makes no meeting beside the ones it announces,
 * nor does استقباله after استقبل.
 */
export function mergeMeetings(told: readonly ToldMeeting[]): ToldMeeting[] {
  const merged: ToldMeeting[] = []
  const paragraphs: Set<number>[] = []
  for (const meeting of told) {
    const near = Math.max(0, merged.length - FARTHEST)
    const index = merged.findIndex((earlier, at) => at >= near && isSameMeeting(earlier, meeting))
    const earlier = merged[index]
    if (earlier === undefined) {
      merged.push(meeting)
      paragraphs.push(new Set(meeting.paragraphs))
    } else {
      merged[index] = joinMeetings(earlier, meeting)
      for (const paragraph of meeting.paragraphs) paragraphs[index]?.add(paragraph)
    }
  }
  return merged.map((meeting, index) => ({ ...meeting, paragraphs: [...(paragraphs[index] ?? [])] }))
}
