import type { Meeting } from '@/lib/model/annotation'
import type { ReportedText } from '@/lib/model/reported-text'
import type { Span } from '@/lib/model/span'

/** The meetings of the article that are the event. */
export function meetingsOf({ annotation, meetings }: ReportedText): Meeting[] {
  return meetings.flatMap((index) => annotation.meetings[index] ?? [])
}

/**
 * Whether a span speaks of the event: of an article that reports several, what stands in the paragraphs of another
 * meeting alone does not. Paragraphs of the event itself, and those of no meeting, do.
 */
export function speaksOfEvent(report: ReportedText): (span: Pick<Span, 'paragraph'>) => boolean {
  const own = new Set(meetingsOf(report).flatMap(({ paragraphs }) => paragraphs))
  const elsewhere = new Set(report.others.flatMap((index) => report.annotation.meetings[index]?.paragraphs ?? []))
  return ({ paragraph }) => own.has(paragraph) || !elsewhere.has(paragraph)
}
