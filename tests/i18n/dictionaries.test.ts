import { describe, expect, it } from 'vitest'
import { languageTags } from '@/lib/languages'
import { MeetingKind, Noise } from '@/lib/model/annotation'
import { EvidenceKind, RelationKind, ReportType, Strength } from '@/lib/model/event'
import arabic from '@/locales/ar.json'
import french from '@/locales/fr.json'
import { messages } from '@/locales/messages'
import { dictionaries, dictionarySchema, pluralCategories } from '@/locales/schema'

describe('dictionaries', () => {
  it('know every plural category of their language', () => {
    expect(pluralCategories('fr').toSorted()).toEqual(['many', 'one', 'other', 'zero'])
    expect(pluralCategories('ar').toSorted()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'])
  })

  it.each(languageTags)('refuse a missing and an unknown key (%s)', (language) => {
    const { 'site.name': siteName, ...rest } = dictionaries[language]
    expect(dictionarySchema(language).safeParse(rest).success).toBe(false)
    expect(dictionarySchema(language).safeParse({ ...rest, 'site.name': siteName, 'site.motto': 'x' }).success).toBe(false)
    expect(dictionarySchema(language).safeParse({ ...rest, 'site.name': '{{count}}' }).success).toBe(false)
  })

  it.each([['fr', french], ['ar', arabic]])('are sorted (%s)', (_language, dictionary) => {
    const keys = Object.keys(dictionary)
    expect(keys).toEqual(keys.toSorted())
  })

  it('have a word for every name of the model', () => {
    const names = [
      ...MeetingKind.options.map((kind) => `kind.${kind}`),
      ...ReportType.options.map((type) => `report.${type}`),
      ...Strength.options.map((strength) => `strength.${strength}`),
      ...RelationKind.options.map((kind) => `relation.${kind}`),
      ...EvidenceKind.options.flatMap((kind) => [`evidence.${kind}.for`, `evidence.${kind}.against`]),
      ...Noise.shape.reason.options.map((reason) => `noise.${reason}`),
    ]
    expect(names.filter((name) => !Object.hasOwn(messages, name))).toEqual([])
  })
})

describe('typography', () => {
  it('sets a narrow no-break space before high punctuation and inside quotes in French', () => {
    const wrong = Object.values(dictionaries.fr).filter((text) => /[^\u202f][;:!?»]|«[^\u202f]|['"]| {2}/.test(text))
    expect(wrong).toEqual([])
  })

  it('uses Arabic punctuation, and nothing invisible, in Arabic', () => {
    const wrong = Object.values(dictionaries.ar).filter((text) => /[,;?'"\u0640\u200e\u200f]| {2}| [،؛؟:.]/.test(text))
    expect(wrong).toEqual([])
  })
})
