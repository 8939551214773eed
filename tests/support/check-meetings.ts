import { expect, it } from 'vitest'
import { describeMeetings, readText } from './read-meetings'

type Details = Parameters<typeof describeMeetings>[1]
type Told = readonly (readonly [text: string, meetings: string | readonly string[]])[]

/**
 * The checks that most tests of meetings are made of. Each is a table of texts under a title with `%s` for the text; `details`
 * are what is told of a meeting besides its sides, as `describeMeetings` takes them.
 */
export function checkMeetings(details?: Details) {
  const read = (text: string): string[] => describeMeetings(readText(text), details)
  return {
    read,
    /** Each text tells just its meetings: `['Luc Peeters a reçu …', 'reported | reception | Luc Peeters < …']`. */
    tells(title: string, cases: Told): void {
      it.each(cases)(title, (text, meetings) => {
        expect(read(text)).toEqual([meetings].flat())
      })
    },
    /** … one that is news: `['استقبل …', 'reception | …']`. */
    tellsNews(title: string, cases: readonly (readonly [text: string, meeting: string])[]): void {
      it.each(cases)(title, (text, meeting) => {
        expect(read(text)).toEqual([`reported | ${meeting}`])
      })
    },
    /** No text tells of a meeting. */
    tellsNone(title: string, texts: readonly string[]): void {
      it.each(texts)(title, (text) => {
        expect(read(text)).toEqual([])
      })
    },
  }
}
