import { describe, expect, it } from 'vitest'
import type { PreviousLinks } from '@/lib/model/previous-links'
import type { Verdict } from '@/lib/linking/link-input'
import { asPrevious } from '@/tests/support/as-previous'
import { linkArticles } from '@/tests/support/link-articles'
import { dayOf, makeArticle } from '../support/annotation-factory'

const names = {
  fr: { host: 'Nadia Berrada', guest: 'Achille Moussavou' },
  ar: { host: 'نادية برادة', guest: 'أشيل موسافو' },
}

type Telling = readonly [key: string, day: string]

/** Links reports of receptions of one guest; returns who tells each event, with its id and slug, and where old slugs lead. */
function link(language: 'fr' | 'ar', tellings: readonly Telling[], previous: PreviousLinks, verdicts: readonly Verdict[] = []) {
  const { host, guest } = names[language]
  const sides = { hosts: [{ name: host, function: 'director-general', country: 'MA' }], guests: [{ name: guest, function: 'ambassador', country: 'GA' }] }
  const articles = tellings.map(([key, day]) => makeArticle({ key, language, meetings: [{ ...sides, date: dayOf(day) }] }))
  const linked = linkArticles({ articles, previous, verdicts })
  const events = linked.events.map(({ id, slug, reports }) => [reports.map(({ article }) => article).toSorted().join(' '), `${id} ${slug}`] as const)
  return { names: Object.fromEntries(events), redirects: linked.redirects, previous: asPrevious(linked) }
}

const NOTHING: PreviousLinks = { events: [], people: [] }
const [winter, summer] = ['2026-01-21', '2026-06-21']

describe('two events that are joined and parted again', () => {
  it.each(
    (['fr', 'ar'] as const).flatMap((language) => ['ab', 'cd', 'ef', 'gh', 'mn', 'uv'].map((pair) => [language, pair.charAt(0), pair.charAt(1)] as const)),
  )('have their ids and addresses back, in %s: %s and %s', (language, one, other) => {
    const tellings: Telling[] = [[one, winter], [other, summer]]
    const apart = link(language, tellings, NOTHING)
    const together = link(language, tellings, apart.previous, [{ left: one, right: other, word: 'same' }])
    expect(together.names).toEqual({ [`${one} ${other}`]: apart.names[one] })
    expect(together.redirects.map(({ from }) => from)).toEqual([apart.names[other]?.split(' ')[1]])
    const again = link(language, tellings, together.previous)
    expect(again.names).toEqual(apart.names)
  })

  it.each([['fr', 'g'], ['ar', 'g'], ['fr', 'x'], ['ar', 'x']] as const)('have them back when a report came that sorts before all, in %s: beside %s', (language, beside) => {
    const tellings: Telling[] = [['g', winter], ['x', summer]]
    const apart = link(language, tellings, NOTHING)
    const more: Telling[] = [['a', beside === 'g' ? winter : summer], ...tellings]
    const later = link(language, more, apart.previous)
    const together = link(language, more, later.previous, [{ left: 'g', right: 'x', word: 'same' }, { left: 'a', right: beside, word: 'same' }])
    expect(Object.keys(together.names)).toEqual(['a g x'])
    const again = link(language, more, together.previous)
    expect(again.names).toEqual(later.names)
  })
})

describe('an event of which a part splits off', () => {
  it.each(['fr', 'ar'] as const)('keeps its name where most of its reports are, and the part has a new one, in %s', (language) => {
    const tellings: Telling[] = [['a', summer], ['b', winter], ['c', winter]]
    const together = link(language, tellings, NOTHING, [{ left: 'a', right: 'b', word: 'same' }, { left: 'a', right: 'c', word: 'same' }])
    const apart = link(language, tellings, together.previous)
    expect(apart.names['b c']).toBe(together.names['a b c'])
    expect(apart.names.a).not.toBe(together.names['a b c'])
    expect(apart.redirects).toEqual([])
  })
})
