import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/languages'
import { findPair, type PairedReport } from '@/lib/store/event-pair'

const articles = { 'lettre': 'fr', 'dépêche': 'fr', 'رسالة': 'ar', 'برقية': 'ar' } as const satisfies Record<string, Language>
type Key = keyof typeof articles
const idOf = (key: Key): number => Object.keys(articles).indexOf(key)
const report = (key: Key, counterpart: Key | null, type = 'report'): PairedReport & { key: Key } =>
  ({ key, articleId: idOf(key), counterpartId: counterpart && idOf(counterpart), type, article: { language: articles[key] } })

describe('the two reports of an event that answer each other best', () => {
  it.each([
    ['a translation and its original', [report('lettre', 'رسالة'), report('رسالة', 'lettre'), report('dépêche', null), report('برقية', 'dépêche', 'translation')], ['dépêche', 'برقية']],
    ['the surest that were compared', [report('dépêche', 'برقية'), report('lettre', 'رسالة'), report('رسالة', null), report('برقية', null)], ['dépêche', 'برقية']],
    ['the surest of each language when none were', [report('dépêche', 'lettre'), report('برقية', 'رسالة'), report('lettre', 'dépêche'), report('رسالة', 'برقية')], ['dépêche', 'برقية']],
    ['the Arabic one last, whoever was compared with whom', [report('رسالة', 'lettre'), report('lettre', null)], ['lettre', 'رسالة']],
    ['the surest of each language when what one was compared with is no report of the event', [report('lettre', null), report('رسالة', 'dépêche', 'translation')], ['lettre', 'رسالة']],
    ['none when one language is silent', [report('lettre', 'dépêche'), report('dépêche', 'lettre')], undefined],
    ['none of nothing', [], undefined],
  ])('are %s', (_, reports, keys) => {
    expect(findPair(reports)?.map(({ key }) => key)).toEqual(keys)
  })
})
