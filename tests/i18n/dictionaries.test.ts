import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageTags } from '@/lib/languages'
import { RULES } from '@/lib/linking/weights'
import { MeetingKind, Noise } from '@/lib/model/annotation'
import { RelationKind, ReportType, Strength } from '@/lib/model/event'
import { ERROR_CODES } from '@/lib/model/jisr-error'
import { Material, MeasuredTask, ResultKind } from '@/lib/model/measures'
import arabic from '@/locales/ar.json'
import french from '@/locales/fr.json'
import { messages } from '@/locales/messages'
import { dictionaries, dictionarySchema, pluralCategories } from '@/locales/schema'

/** Every name in quotes in the program, and every name with open places, such as `report.${type}`, as a pattern. */
const spoken = globSync('{app,components,lib}/**/*.{ts,tsx}', { exclude: (name) => name.endsWith('generated') })
  .map((file) => readFileSync(file, 'utf8'))
  .flatMap((code) => [
    ...[...code.matchAll(/['"]([a-z-]+\.[\w.-]+)['"]/g)].map(([, key = '']) => new RegExp(`^${RegExp.escape(key)}$`)),
    ...[...code.matchAll(/`((?:[\w.-]|\$\{[^}]+\})+)`/g)].flatMap(([, key = '']) => {
      const [head = '', ...rest] = key.split(/\$\{[^}]+\}/)
      return /\.[a-z]*/.test(head + rest.join('')) && rest.length > 0 ? [new RegExp(`^${[head, ...rest].map(RegExp.escape).join('[\\w.-]+')}$`)] : []
    }),
  ])

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

  it('are told by messages that stand in order, each in one file', () => {
    const lists = globSync('locales/messages/*-messages.ts').map((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key = '']) => key))
    for (const keys of lists) expect(keys).toEqual(keys.toSorted())
    expect(lists.flat().toSorted()).toEqual(Object.keys(messages).toSorted())
  })

  it.each([['fr', french], ['ar', arabic]])('are sorted (%s)', (_language, dictionary) => {
    const keys = Object.keys(dictionary)
    expect(keys).toEqual(keys.toSorted())
  })

  it.each([
    ['kind', MeetingKind.options],
    ['report', ReportType.options],
    ['strength', Strength.options],
    ['relation', [...RelationKind.options, 'same-documents', 'unnamed']],
    ['noise', Noise.shape.reason.options],
    ['about.task', MeasuredTask.options],
    ['about.set', Material.options],
    ['about.result', ResultKind.options],
    ['about.strength', Strength.options],
    ['about.type', ReportType.options.filter((type) => type !== 'alone')],
    ['error', ERROR_CODES],
    ['evidence', [...Object.keys(RULES), 'background.announced', 'background.recalled', 'verdict.same', 'unnamed']],
  ])('have a word for every %s that there is, and for nothing else', (family, options) => {
    const keys = Object.keys(messages).filter((key) => key.startsWith(`${family}.`))
    expect(keys.toSorted()).toEqual(options.map((option) => `${family}.${option}`).toSorted())
  })

  it('say nothing that no page or command says', () => {
    expect(Object.keys(messages).filter((key) => !spoken.some((pattern) => pattern.test(key)))).toEqual([])
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
