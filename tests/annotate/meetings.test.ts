import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import type { Annotation } from '@/lib/model/annotation'
import { describeSides, namesIn } from '../support/read-meetings'
import { arabicSentences } from './arabic-sentences'
import { frenchSentences } from './french-sentences'
import { sourceDocument } from './source-document'

function describeTold({ meetings, people }: Annotation): string[] {
  return meetings.map((meeting) => `${meeting.status}: ${describeSides(people, meeting, 'delegation')} [${meeting.countries.join(' ')}]`)
}

describe.each([
  ['French', frenchSentences],
  ['Arabic', arabicSentences],
] as const)('a %s sentence', (_language, sentences) => {
  it.each(sentences)('names its people: $text', ({ text, people }) => {
    const found = namesIn(annotate(sourceDocument(text)))
    expect(found).toEqual(people)
  })

  it.each(sentences)('tells its meetings: $text', ({ text, meetings }) => {
    expect(describeTold(annotate(sourceDocument(text)))).toEqual(meetings)
  })
})
