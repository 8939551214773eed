import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import type { Annotation, Party } from '@/lib/model/annotation'
import { arabicSentences } from './arabic-sentences'
import { frenchSentences } from './french-sentences'
import { sourceDocument } from './source-document'

function nameOf({ people }: Annotation, party: Party): string {
  const person = people.find(({ id }) => id === party.person)
  return person?.spellings[0]?.text ?? `${party.function?.key ?? 'delegation'}/${party.country}`
}

function describeMeetings(annotation: Annotation): string[] {
  return annotation.meetings.map(({ status, hosts, counterparts, countries }) => {
    const [receiving, coming] = [hosts, counterparts].map((side) => side.map((party) => nameOf(annotation, party)).join(' + '))
    return `${status}: ${receiving} < ${coming} [${countries.join(' ')}]`
  })
}

describe.each([
  ['French', frenchSentences],
  ['Arabic', arabicSentences],
] as const)('a %s sentence', (_language, sentences) => {
  it.each(sentences)('names its people: $text', ({ text, people }) => {
    const found = annotate(sourceDocument(text)).people.map(({ spellings }) => spellings[0]?.text)
    expect(found).toEqual(people)
  })

  it.each(sentences)('tells its meetings: $text', ({ text, meetings }) => {
    expect(describeMeetings(annotate(sourceDocument(text)))).toEqual(meetings)
  })
})
