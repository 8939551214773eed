import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { About } from '@/components/about'
import { HowCompared } from '@/components/how-compared'
import { MeasuredFigures } from '@/components/measured-figures'
import { getTranslator, isPlainKey } from '@/lib/i18n/translate'
import { languageTags } from '@/lib/languages'
import { RULES } from '@/lib/linking/weights'
import type { Measures } from '@/lib/model/measures'
import { messages } from '@/locales/messages'

const measures: Measures = {
  date: '2025-04-03',
  sets: {
    seen: { material: 'reports', size: { articles: 1205, events: 11 }, heldOut: false },
    unseen: { material: 'names', size: { people: 2 }, heldOut: true },
  },
  figures: [
    { task: 'across', set: 'seen', result: { f1: 0.8765, recall: 0.5 } },
    { task: 'names', set: 'unseen', result: { precision: 1 } },
    { task: 'speed', set: 'seen', result: { 'per-second': 1205 } },
  ],
}

/** Words without what cannot be seen: which space, which mark of direction. */
const plain = (text: string): string => text.replaceAll('\u200e', '').replaceAll(/\s+/g, ' ')
const textOf = (markup: string): string => plain(markup.replaceAll(/<[^>]+>/g, ' '))

describe('measured figures', () => {
  it.each([
    ['fr', ['3 avril 2025', '1.205 articles, 11 rencontres', '87,7 %', '50 %', '2 personnes', '100 %', 'articles par seconde 1.205']],
    ['ar', ['3 أبريل 2025', '1.205 مقالات، 11 لقاء', '87,7%', '50%', 'شخصان', '100%', 'المقالات في الثانية 1.205']],
  ] as const)('are told as readers of %s write numbers', (reader, told) => {
    const text = textOf(renderToStaticMarkup(<MeasuredFigures measures={measures} reader={reader} />))
    for (const words of told) expect(text).toContain(words)
  })

  it('stand in one table under the set that they were measured on', () => {
    const markup = renderToStaticMarkup(<MeasuredFigures measures={measures} reader="fr" />)
    expect(markup.match(/<tbody>.*?<\/tbody>/g)?.map((body) => body.match(/scope="row"/g)?.length)).toEqual([2, 1])
  })
})

describe.each(languageTags)('how articles are compared, for a reader of %s', (reader) => {
  const text = textOf(renderToStaticMarkup(<HowCompared reader={reader} />))
  const t = getTranslator(reader)

  it.each([
    ['for', (weight: number) => weight > 0],
    ['against', (weight: number) => weight < 0],
  ] as const)('says every kind of reason that speaks %s a link, and no other', (side, speaks) => {
    const kinds = [...new Set(Object.values(RULES).filter(({ weight }) => speaks(weight)).map(({ kind }) => `about.${side}.${kind}`))].toSorted()
    expect(Object.keys(messages).filter((key) => key.startsWith(`about.${side}.`))).toEqual(kinds)
    for (const key of kinds) expect(isPlainKey(key) && text.includes(plain(t(key))), key).toBe(true)
  })
})

describe.each(languageTags)('the page about Jisr in %s', (reader) => {
  const markup = renderToStaticMarkup(<About measures={measures} reader={reader} />)

  it('has one heading, its sections under it, and no gap between', () => {
    const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.slice(1).every((level, at) => level > 1 && level - (levels[at] ?? 0) <= 1)).toBe(true)
  })

  it('says every sentence that the dictionary has for it', () => {
    const text = textOf(markup)
    const t = getTranslator(reader)
    const sentences = Object.keys(messages).filter((key) => /^about\.(?:never|fails|type|data|what|correct)/.test(key)).filter(isPlainKey)
    expect(sentences.length).toBeGreaterThan(15)
    for (const key of sentences) expect(text, key).toContain(plain(t(key)))
  })

  it('marks what is neither French nor Arabic', () => {
    for (const name of ['GeoNames', 'CC BY 4.0', 'Unicode CLDR', 'npm run verdict']) {
      expect(markup).toMatch(new RegExp(`<(a|code)[^>]*(lang="en" dir="ltr"|dir="ltr" lang="en")[^>]*>${name}`))
    }
  })
})
