import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeCard } from '@/lib/compose/compose-card'
import { cities } from '@/lib/knowledge/cities'
import { countries } from '@/lib/knowledge/countries'
import { functions } from '@/lib/knowledge/functions'
import { occasions } from '@/lib/knowledge/occasions'
import { organisations } from '@/lib/knowledge/organisations'
import { topics } from '@/lib/knowledge/topics'
import { languageTags, type Language } from '@/lib/languages'
import { MeetingKind } from '@/lib/model/annotation'
import { Card, plainText } from '@/lib/model/card'
import type { EventFacts, EventParty } from '@/lib/model/event'
import { cards } from './cards'
import { facts, host, party, people } from './invented-people'

function textOf(known: EventFacts, language: Language): { title: string; account: string } {
  const card = composeCard(known, people, language)
  return { title: plainText(card.title), account: plainText(card.account) }
}

describe('composeCard', () => {
  it.each(cards)('writes $name in French', ({ facts: known, fr }) => {
    expect(textOf(known, 'fr')).toEqual(fr)
  })

  it.each(cards)('writes $name in Arabic', ({ facts: known, ar }) => {
    expect(textOf(known, 'ar')).toEqual(ar)
  })

  it('counts those whom it does not name in the case that «بين» asks for', () => {
    const hosts = ['abdelhak', 'salma', 'karim'].map((id) => party({ person: id, country: 'MA', job: 'interior-minister' }))
    const counterparts = ['elena', 'jeanne'].map((id) => party({ person: id, country: 'FR', job: 'ambassador' }))
    const titles = Array.from({ length: 28 }, (_, day) => textOf(facts({
      kind: 'talks', hosts, counterparts, date: { edtf: `2026-02-${String(day + 1).padStart(2, '0')}`, weekday: null, precision: 'day' },
    }), 'ar').title)
    const between = titles.filter((title) => title.startsWith('مباحثات'))
    expect(new Set(between)).toEqual(new Set(['مباحثات بالرباط بين عبد الحق التازي بنعبد الجليل ومسؤولين آخرين وإيلينا رويز ومسؤول آخر']))
  })

  const ofSpain = (person: string) => party({ person, country: 'ES' })
  const jeanne = party({ person: 'jeanne', job: 'ambassador', country: 'FR' })
  it.each<[string, EventParty[], Record<Language, string>]>([
    ['of two', [ofSpain('elena'), ofSpain('pablo')], { fr: 'Elena Ruiz et Pablo Gil (Espagne)', ar: 'إيلينا رويز وبابلو خيل (إسبانيا)' }],
    ['of two who are not named together', [ofSpain('elena'), jeanne, ofSpain('pablo')], {
      fr: 'Elena Ruiz et Pablo Gil (Espagne) ainsi que Jeanne Roux (France)', ar: 'إيلينا رويز وبابلو خيل (إسبانيا) وجان رو (فرنسا)',
    }],
    ['of two who are named last', [jeanne, ofSpain('elena'), ofSpain('pablo')], {
      fr: 'Jeanne Roux (France) ainsi qu’Elena Ruiz et Pablo Gil (Espagne)', ar: 'جان رو (فرنسا) وإيلينا رويز وبابلو خيل (إسبانيا)',
    }],
  ])('says the country once %s', (_, counterparts, named) => {
    for (const language of languageTags) expect(textOf(facts({ counterparts }), language).title).toContain(named[language])
  })

  it('says it once in the account too, of guests and of hosts', () => {
    const guests = facts({ counterparts: [ofSpain('elena'), ofSpain('pablo')] })
    expect(textOf(guests, 'fr').account).toContain('a reçu Elena Ruiz et Pablo Gil (Espagne).')
    expect(textOf(guests, 'ar').account).toContain('إيلينا رويز وبابلو خيل (إسبانيا).')
    const hosts = facts({ hosts: [ofSpain('elena'), ofSpain('pablo')], counterparts: [jeanne] })
    expect(textOf(hosts, 'fr').account).toContain('Elena Ruiz et Pablo Gil (Espagne) ont reçu')
    expect(textOf(hosts, 'ar').account).toContain('استقبلت إيلينا رويز وبابلو خيل (إسبانيا)،')
  })

  it('marks names with their own language and what they lead to', () => {
    const { account } = composeCard(facts({ counterparts: [party({ person: 'alice', job: 'ambassador', country: 'GB' })] }), people, 'ar')
    expect(account).toContainEqual({ text: 'Alice Ward', language: 'fr', kind: 'person', key: 'alice' })
    expect(account).toContainEqual({ text: 'المملكة المتحدة', language: 'ar', kind: 'country', key: 'GB' })
    expect(account).toContainEqual({ text: 'بالرباط', language: 'ar', kind: 'place', key: 'rabat' })
  })

  it('says what each side was, in the words of the reports in the language of the card', () => {
    const told = { fr: 'Inspecteur général par intérim de la police pakistanaise', ar: 'المفتش العام للشرطة الباكستانية بالنيابة' }
    const imran = { ...party({ person: 'imran', country: 'PK' }), function: { key: 'inspector-general', text: 'inspecteur', language: 'fr', told } }
    const known = facts({ counterparts: [imran, party({ person: 'leon', text: 'رئيس الأكاديمية', language: 'ar' }), party({ person: 'alice' }), party({ person: 'elena', job: 'counterpart' })] })
    expect(composeCard(known, people, 'fr')).toMatchObject({
      hosts: [{ text: 'directeur général de la sûreté nationale marocaine', language: 'fr' }],
      counterparts: [{ text: 'inspecteur général par intérim de la police pakistanaise', language: 'fr' }, { text: 'رئيس الأكاديمية', language: 'ar' }, null, null],
    })
    expect(composeCard(known, people, 'ar').counterparts).toEqual([{ text: told.ar, language: 'ar' }, { text: 'رئيس الأكاديمية', language: 'ar' }, null, null])
    const alone = composeCard(facts({ counterparts: [imran] }), people, 'fr')
    expect(plainText(alone.account)).toContain('a reçu l’inspecteur général par intérim de la police pakistanaise, Imran Qureshi')
  })

  it('does not write thirty receptions with one stamp', () => {
    const openings = countries.slice(0, 30).map(({ code }) => textOf(facts({ counterparts: [party({ job: 'ambassador', country: code })] }), 'fr').account.slice(0, 12))
    expect(new Set(openings).size).toBeGreaterThan(1)
  })
})

const oneOf = (keys: readonly string[]) => fc.option(fc.constantFrom(...keys), { freq: 3 })
const anyParty: fc.Arbitrary<EventParty> = fc
  .record({
    person: oneOf([...people.keys()]),
    job: oneOf(functions.map(({ key }) => key)),
    country: oneOf(countries.map(({ code }) => code)),
    organisation: oneOf(organisations.map(({ key }) => key)),
    gender: fc.constantFrom('m' as const, 'f' as const, null),
  })
  .map(({ job, ...fields }) => party({ ...fields, ...(job === null ? {} : { job }) }))

const anyDate = fc.constantFrom<EventFacts['date']>(
  { edtf: '2026-08-01', weekday: 6, precision: 'day' },
  { edtf: '2025-06-30/2025-07-02', weekday: null, precision: 'range' },
  { edtf: '2025-04', weekday: null, precision: 'month' },
  { edtf: '2025~', weekday: null, precision: 'year' },
  { edtf: null, weekday: 4, precision: 'weekday' },
  { edtf: null, weekday: null, precision: 'unknown' },
)

const anyFacts: fc.Arbitrary<EventFacts> = fc.record({
  kind: fc.constantFrom(...MeetingKind.options),
  hosts: fc.array(anyParty, { maxLength: 3 }),
  counterparts: fc.array(anyParty, { maxLength: 6 }),
  countries: fc.array(fc.constantFrom(...countries.map(({ code }) => code)), { maxLength: 3 }),
  date: anyDate,
  place: oneOf(cities.filter(({ population }) => (population ?? 0) > 500_000).map(({ key }) => key)),
  occasion: oneOf(occasions.map(({ key }) => key)),
  topics: fc.uniqueArray(fc.constantFrom(...topics.map(({ key }) => key)), { maxLength: 6 }),
})

/** What no editor would let pass, whatever the facts. */
const FAULTS: Record<Language, RegExp> = {
  fr: / {2}| [,.)]|\( |,,|(?<!\p{L})(?:de les?|à les?|du le|de du)(?!\p{L})|(?<!\p{L})(?:de|le|la) (?=[aeiouàâéèêëîïôûœ])|['"]|undefined|null/iu,
  ar: / {2}| [،.؛)]|\( |،،| [وبل] |للال|لال(?=ش|أ)|(?:^| )ال(?: |$)|(?:^| )[وبل]?الال|[,;?'"]|[\u200e\u200f\u0640]|undefined|null/,
}

describe('whatever the facts', () => {
  it.each(languageTags)('a card is a well-formed text (%s)', (language) => {
    fc.assert(
      fc.property(anyFacts, (known) => {
        const card = composeCard(known, people, language)
        expect(Card.safeParse(card).success).toBe(true)
        for (const text of [plainText(card.title), plainText(card.account)]) {
          expect(text).not.toMatch(FAULTS[language])
          expect(text.trim()).toBe(text)
          expect(text.length).toBeGreaterThan(2)
        }
        expect(plainText(card.account)).toMatch(/\.$/)
        expect(plainText(card.title).length).toBeLessThan(250)
      }),
      { numRuns: 600 },
    )
  })

  it('the same facts always make the same card', () => {
    fc.assert(fc.property(anyFacts, (known) => {
      expect(composeCard(structuredClone(known), people, 'ar')).toEqual(composeCard(known, people, 'ar'))
    }), { numRuns: 50 })
  })

  it.each(countries)('an ambassador of $names.fr is named rightly', ({ code }) => {
    for (const language of languageTags) {
      const { account } = textOf(facts({ hosts: [host], counterparts: [party({ job: 'ambassador', country: code })] }), language)
      expect(account).not.toMatch(FAULTS[language])
    }
  })
})
