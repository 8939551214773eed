import { describe, expect, it } from 'vitest'
import { judgeMentions } from '@/lib/linking/judge-mentions'
import type { LinkArticle } from '@/lib/linking/link-input'
import type { Rarity } from '@/lib/linking/rarity'
import { surveyArticles } from '@/lib/linking/survey-articles'
import { RULES, type RuleName } from '@/lib/linking/weights'
import type { Mention } from '@/lib/model/annotation'
import { dayOf, makeArticle, type ArticleSketch } from '../support/annotation-factory'

const gabon = { name: 'Achille Moussavou', function: 'ambassador', country: 'GA' }
const arabicGabon = { ...gabon, name: 'أشيل موسافو' }
const peru = { name: 'Ricardo Quispe', function: 'ambassador', country: 'PE' }
const arabicPeru = { ...peru, name: 'ريكاردو كيسبي' }

/** An article with more in it than the factory puts there: mentions, and people who are named further down. */
function tell(sketch: ArticleSketch, mentions: readonly Pick<Mention, 'kind' | 'key' | 'text'>[] = [], paragraph = 0): LinkArticle {
  const { key, annotation } = makeArticle(sketch)
  const [lead] = annotation.paragraphs
  if (lead === undefined) throw new Error('no lead')
  const filler = Array.from({ length: paragraph }, () => ({ ...lead, text: '' }))
  const shift = <Spanned extends { paragraph: number }>(span: Spanned): Spanned => ({ ...span, paragraph })
  return {
    key,
    annotation: {
      ...annotation,
      paragraphs: [...filler, lead],
      people: annotation.people.map((person) => ({ ...person, spans: person.spans.map(shift) })),
      mentions: mentions.map((mention) => ({ ...mention, span: { paragraph, start: lead.text.indexOf(mention.text), end: lead.text.indexOf(mention.text) + mention.text.length } })),
    },
  }
}

const ALL_RARE: Rarity = () => 1

function judge(left: LinkArticle, right: LinkArticle, rarity: Rarity = ALL_RARE) {
  const survey = surveyArticles([left, right], [])
  const [one, other] = [left, right].map(({ key }) => survey.units.find(({ article }) => article.key === key))
  if (one === undefined || other === undefined) throw new Error('no units')
  const clues = judgeMentions(one, other, rarity)
  const weights: Partial<Record<RuleName, number>> = Object.fromEntries(clues.map(({ rule, weight }) => [rule, weight]))
  const strengths: Partial<Record<RuleName, number>> = Object.fromEntries(clues.map(({ rule, weight }) => [rule, weight / RULES[rule].weight]))
  const shown = Object.fromEntries(clues.map((clue) => [clue.rule, clue.show?.(left.annotation, right.annotation) ?? clue]))
  return { rules: clues.map(({ rule }) => rule), weights, strengths, shown }
}

const meeting = (key: string, guest = gabon, language: 'fr' | 'ar' = 'fr', more: Partial<NonNullable<ArticleSketch['meetings']>[number]> = {}) =>
  tell({ key, language, meetings: [{ guests: [guest], date: dayOf('2026-01-21'), ...more }] })

describe('what an article as a whole and a meeting both speak of', () => {
  it.each<[RuleName, Pick<Mention, 'kind' | 'key' | 'text'>[], string, 'fr' | 'ar']>([
    ['mention.country', [{ kind: 'country', key: 'GA', text: 'Gabon' }], 'Le Gabon vote', 'fr'],
    ['mention.country', [{ kind: 'country', key: 'GA', text: 'الغابون' }], 'الغابون ينتخب', 'ar'],
    ['mention.place', [{ kind: 'place', key: 'rabat', text: 'Rabat' }], 'Un salon à Rabat', 'fr'],
    ['mention.place', [{ kind: 'place', key: 'rabat', text: 'الرباط' }], 'معرض في الرباط', 'ar'],
  ])('speaks for it: %s', (rule, mentions, text, language) => {
    const whole = tell({ key: 'b', language, text }, mentions)
    const told = meeting('a', { ...gabon }, 'fr', { place: 'rabat' })
    const { rules, weights, shown } = judge(told, whole)
    expect(rules).toEqual([rule])
    expect(weights[rule]).toBeCloseTo(RULES[rule].weight)
    expect(shown[rule]).toMatchObject({ value: mentions[0]?.key, right: { start: text.indexOf(mentions[0]?.text ?? '') } })
    expect(judge(whole, told).weights).toEqual(weights)
  })

  it.each(['fr', 'ar'] as const)('is a function of one country too, and not of another (%s)', (language) => {
    const somebody = (country: string) => tell({ key: 'b', language, text: 'x', people: [{ name: language === 'fr' ? 'Ali Ndong' : 'علي ندونغ', function: 'ambassador', country }] })
    expect(judge(meeting('a'), somebody('GA')).shown['mention.function']).toMatchObject({ value: 'ambassador' })
    expect(judge(meeting('a'), somebody('PE')).rules).not.toContain('mention.function')
  })

  it.each([['French', gabon], ['Arabic', arabicGabon]])('is the guest by his name, in %s', (_, guest) => {
    const { rules, strengths } = judge(meeting('a'), tell({ key: 'b', language: guest === gabon ? 'fr' : 'ar', people: [{ name: guest.name }] }))
    expect(rules).toEqual(['mention.person'])
    expect(strengths['mention.person']).toBeCloseTo(1)
  })

  it('counts as much as it is rare, and nothing where it is everywhere', () => {
    const whole = tell({ key: 'b', text: 'Le Gabon' }, [{ kind: 'country', key: 'GA', text: 'Gabon' }])
    const among = (rarity: number) => judge(meeting('a'), whole, (kind) => (kind === 'country' ? rarity : 1))
    expect(among(0.5).strengths['mention.country']).toBeCloseTo(0.5)
    expect(among(0.01).rules).toEqual([])
  })
})

describe('what two articles as a whole both speak of', () => {
  const mentions = [
    { kind: 'country', key: 'GA', text: 'Gabon' }, { kind: 'country', key: 'PE', text: 'Pérou' },
    { kind: 'organisation', key: 'interpol', text: 'Interpol' }, { kind: 'place', key: 'rabat', text: 'Rabat' },
  ] satisfies Pick<Mention, 'kind' | 'key' | 'text'>[]
  const arabic = [
    { kind: 'country', key: 'GA', text: 'الغابون' }, { kind: 'country', key: 'PE', text: 'البيرو' },
    { kind: 'organisation', key: 'interpol', text: 'الإنتربول' }, { kind: 'place', key: 'dakar', text: 'دكار' },
  ] satisfies Pick<Mention, 'kind' | 'key' | 'text'>[]
  const left = tell({ key: 'a', text: 'Le Gabon, le Pérou, Interpol, Rabat', people: [gabon] }, mentions)
  const right = tell({ key: 'b', language: 'ar', text: 'الغابون، البيرو، الإنتربول، دكار', people: [arabicPeru] }, arabic)

  it('is of each kind the rarest', () => {
    const { rules, strengths, shown } = judge(left, right, (_, key) => (key === 'PE' ? 0.9 : key === 'GA' ? 0.4 : 0.7))
    expect(rules.toSorted()).toEqual(['mention.country', 'mention.organisation'])
    expect(strengths).toEqual({ 'mention.country': expect.closeTo(0.9), 'mention.organisation': expect.closeTo(0.7) })
    expect(shown['mention.country']).toMatchObject({ value: 'PE', left: { start: left.annotation.paragraphs[0]?.text.indexOf('Pérou') }, right: { start: right.annotation.paragraphs[0]?.text.indexOf('البيرو') } })
  })

  it('is the same from either side', () => {
    expect(judge(right, left).weights).toEqual(judge(left, right).weights)
  })

  it('is a function of a country that holders of two names have', () => {
    const [one, other] = [{ ...gabon }, { ...arabicPeru, country: 'GA' }].map((person, at) => tell({ key: `f${at}`, language: at === 0 ? 'fr' : 'ar', people: [person] }))
    if (one === undefined || other === undefined) throw new Error('no articles')
    expect(judge(one, other).rules).toContain('mention.function')
  })

  it('is no reason where they speak of other things, and nobody is missing', () => {
    const nothing = tell({ key: 'c', language: 'ar', text: 'اليابان' }, [{ kind: 'country', key: 'JP', text: 'اليابان' }])
    expect(judge(left, nothing).rules).toEqual([])
  })

  it('is up to three people, of whom the rarest leads', () => {
    const names = ['Achille Moussavou', 'Ricardo Quispe', 'Kenji Morimoto', 'Isidora Fuentealba'].map((name) => ({ name }))
    const { rules } = judge(tell({ key: 'a', people: names }), tell({ key: 'b', people: names.toReversed() }))
    expect(rules).toEqual(['mention.person', 'person.more', 'person.more'])
  })
})

describe('who is missing', () => {
  it.each([['French', peru, 'fr' as const], ['Arabic', arabicPeru, 'ar' as const]])('speaks against an article as a whole that names others, in %s', (_, other, language) => {
    const [told, whole] = [meeting('a'), tell({ key: 'b', language, people: [other] })]
    expect(judge(told, whole).weights['mention.missing']).toBeLessThan(0)
    expect(judge(whole, told).weights['mention.missing']).toBe(judge(told, whole).weights['mention.missing'])
  })

  it('is not asked of an article that names nobody, nor where the guest has no name', () => {
    expect(judge(meeting('a'), tell({ key: 'b', text: 'Rien' })).rules).not.toContain('mention.missing')
    expect(judge(tell({ key: 'a', meetings: [{ guests: [{ country: 'GA' }] }] }), tell({ key: 'b', people: [peru] })).rules).not.toContain('mention.missing')
  })

  it('is nobody who is named further down', () => {
    expect(judge(meeting('a'), tell({ key: 'b', language: 'ar', people: [arabicGabon, arabicPeru] }, [], 5)).rules).not.toContain('mention.missing')
  })

  it('counts no more than those who are named are telling', () => {
    const survey = surveyArticles([meeting('a'), tell({ key: 'b', people: [peru] })], [])
    const everywhere = survey.people.find(({ names }) => names.fr === peru.name)?.id
    expect(judge(meeting('a'), tell({ key: 'b', people: [peru] }), (_, key) => (key === everywhere ? 0.01 : 1)).rules).not.toContain('mention.missing')
  })
})

describe('somebody named further down an article as a whole', () => {
  it.each([['French', gabon, 'fr' as const], ['Arabic', arabicGabon, 'ar' as const]])('counts for less than in its first paragraphs, in %s', (_, person, language) => {
    const at = (paragraph: number) => judge(meeting('a'), tell({ key: 'b', language, people: [{ name: person.name }] }, [], paragraph)).weights['mention.person'] ?? 0
    expect(at(1)).toBe(at(0))
    expect(at(4)).toBeLessThan(at(0))
    expect(at(4)).toBeGreaterThan(0)
  })

  it('counts in full in an article about the meeting', () => {
    const down = tell({ key: 'a', language: 'ar', meetings: [{ guests: [arabicGabon] }] }, [], 4)
    expect(judge(down, tell({ key: 'b', people: [{ name: gabon.name }] })).strengths['mention.person']).toBeCloseTo(1)
  })
})

describe('an article that tells as still to come what the other reports', () => {
  const coming = (language: 'fr' | 'ar', guest: typeof gabon) => tell({ key: 'b', language, meetings: [{ status: 'announced', guests: [guest] }] })

  it.each([['French', 'fr' as const, gabon], ['Arabic', 'ar' as const, arabicGabon]])('is no report of it, in %s', (_, language, guest) => {
    const [told, whole] = [meeting('a'), coming(language, guest)]
    expect(judge(told, whole).weights['mention.announced']).toBe(RULES['mention.announced'].weight)
    expect(judge(whole, told).weights['mention.announced']).toBe(RULES['mention.announced'].weight)
  })

  it.each([
    ['somebody else is expected', coming('fr', peru)],
    ['somebody without a name is expected of the same country', tell({ key: 'b', meetings: [{ status: 'announced', guests: [{ country: 'GA' }] }] })],
    ['what it recalls is over', tell({ key: 'b', meetings: [{ status: 'recalled', guests: [gabon] }] })],
    ['it announces nothing', tell({ key: 'b', people: [gabon] })],
  ])('is none where %s', (_, whole) => {
    expect(judge(meeting('a'), whole).rules).not.toContain('mention.announced')
  })

  it('is compared with reports, and not with another that announces', () => {
    const day = { date: dayOf('2026-01-21'), hosts: [{ name: 'Karim Fall' }] }
    const other = meeting('a', gabon, 'fr', { ...day, status: 'announced' })
    expect(judge(other, coming('fr', gabon)).rules).not.toContain('mention.announced')
  })
})

describe('an article that reports no meeting and names both who met', () => {
  const [host, arabicHost] = [{ name: 'Salif Konaté' }, { name: 'ساليف كوناتي' }]
  const told = () => meeting('a', gabon, 'fr', { hosts: [{ ...host, function: 'minister' }] })
  const naming = (language: 'fr' | 'ar', paragraph: number, ...people: { name: string }[]) => tell({ key: 'b', language, people }, [], paragraph)

  it.each<['fr' | 'ar', { name: string }[]]>([
    ['fr', [host, { name: gabon.name }]],
    ['ar', [arabicHost, { name: arabicGabon.name }]],
    ['fr', [{ name: gabon.name }, { name: peru.name }, host]],
  ])('tells of them, in its own words (%s)', (language, people) => {
    const whole = naming(language, 1, ...people)
    expect(judge(told(), whole).weights['mention.parties']).toBe(RULES['mention.parties'].weight)
    expect(judge(whole, told()).weights['mention.parties']).toBe(RULES['mention.parties'].weight)
  })

  it('shows one of them in both texts', () => {
    const whole = naming('ar', 0, arabicHost, { name: arabicGabon.name })
    const { shown } = judge(told(), whole)
    expect(shown['mention.parties']).toMatchObject({ left: expect.any(Object), right: whole.annotation.people[1]?.spans[0] })
  })

  it.each<[string, LinkArticle]>([
    ['names the host alone', naming('fr', 0, host)],
    ['names the guest alone', naming('ar', 0, { name: arabicGabon.name })],
    ['names the guest and somebody else', naming('fr', 0, { name: gabon.name }, { name: peru.name })],
    ['names them far down', naming('fr', 2, host, { name: gabon.name })],
    ['names them far down', naming('ar', 2, arabicHost, { name: arabicGabon.name })],
  ])('does not when it %s', (_, whole) => {
    expect(judge(told(), whole).rules).not.toContain('mention.parties')
  })

  it('says as much as the rarer of them is rare, and nothing where both are everywhere', () => {
    const whole = naming('fr', 0, host, { name: gabon.name })
    const among = (rarity: number) => judge(told(), whole, () => rarity)
    expect(among(0.5).strengths['mention.parties']).toBeCloseTo(0.5)
    expect(among(0.01).rules).not.toContain('mention.parties')
  })

  it('asks nothing of two meetings told in both', () => {
    expect(judge(told(), meeting('b', gabon, 'fr', { hosts: [host] })).rules).not.toContain('mention.parties')
  })
})
