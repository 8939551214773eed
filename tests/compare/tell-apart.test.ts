import { describe, expect, it } from 'vitest'
import { tellApart } from '@/lib/compare/tell-apart'
import type { PartialDate } from '@/lib/model/annotation'
import type { ToldFact } from '@/lib/model/told-view'
import { namesOf, toReport, type ReportSketch } from './told-report'

const tell = (...sketches: ReportSketch[]) => tellApart(sketches.map(toReport), namesOf(sketches))

/** `{ fr: ['person anna-berg'], both: [] }`: the keys of the facts of each group. */
function groupsOf(...sketches: ReportSketch[]): Record<string, string[]> {
  return Object.fromEntries(tell(...sketches).groups.map(({ by, facts }) => [by, facts.map(({ key }) => key)]))
}

function factOf(key: string, ...sketches: ReportSketch[]): ToldFact {
  const fact = tell(...sketches).groups.flatMap(({ facts }) => facts).find((one) => one.key === key)
  if (fact === undefined) throw new Error(`no fact ${key}`)
  return fact
}

const day = (edtf: string): PartialDate => ({ edtf, weekday: null, precision: 'day' })
const weekday = (number: number): PartialDate => ({ edtf: null, weekday: number, precision: 'weekday' })

const lettre: ReportSketch = { key: 'lettre', text: 'Karim Idrissi a reçu Anna Berg à Rabat avec quarante policiers.', people: { karim: 'Karim Idrissi', anna: 'Anna Berg' }, things: { 'place rabat': 'Rabat' } }
const risala: ReportSketch = { key: 'risala', language: 'ar', text: 'استقبل كريم الإدريسي سفيرة الدنمارك مع 40 شرطيا.', people: { karim: 'كريم الإدريسي' }, things: { 'country DK': 'الدنمارك' } }

describe('telling reports apart', () => {
  it('puts first what one language alone says, and last what all say', () => {
    expect(tell(lettre, risala).groups.map(({ by }) => by)).toEqual(['fr', 'ar', 'all'])
    expect(groupsOf(lettre, risala)).toEqual({
      fr: ['person anna', 'place rabat'],
      ar: ['country DK'],
      all: [expect.stringMatching(/^figure 40 none/), 'person karim'],
    })
  })

  it('takes a person spelled in two scripts for one, in the words of each report', () => {
    expect(factOf('person karim', lettre, risala).words.map(({ words, language }) => [words, language])).toEqual([['Karim Idrissi', 'fr'], ['كريم الإدريسي', 'ar']])
  })

  it.each([
    ['quarante élèves', 'أربعين تلميذا', 1],
    ['40 élèves', '٤٠ تلميذا', 1],
    ['12 %', '12 في المائة', 1],
    ['3 millions de visas', 'ثلاثة ملايين تأشيرة', 1],
    ['40 élèves', '41 تلميذا', 2],
    ['12 %', '12 تلميذا', 2],
    ['40 ministres', '40 شرطيا', 2],
  ])('counts %s and %s as %i', (french, arabic, facts) => {
    const told = tell({ key: 'a', text: `Il y avait ${french}.` }, { key: 'b', language: 'ar', text: `كان هناك ${arabic}.` })
    expect(told.groups.flatMap((group) => group.facts)).toHaveLength(facts)
  })

  it.each<[string, PartialDate, PartialDate, number]>([
    ['a weekday of a known day', day('2026-01-21'), weekday(3), 1],
    ['another weekday', day('2026-01-21'), weekday(4), 2],
    ['a day without its year', day('2026-01-21'), { edtf: null, weekday: null, precision: 'unknown', yearless: '01-21' }, 1],
    ['the month of a day', day('2026-01-21'), { edtf: '2026-01', weekday: null, precision: 'month' }, 1],
    ['an end of an interval', { edtf: '2024-06-24/2024-06-26', weekday: null, precision: 'range' }, day('2024-06-26'), 1],
    ['an interval without its year', { edtf: '2024-06-24/2024-06-26', weekday: null, precision: 'range' }, { edtf: null, weekday: null, precision: 'unknown', yearless: '06-24/06-26' }, 1],
    ['another day', day('2026-01-21'), day('2026-01-22'), 2],
  ])('ties a date to %s', (_, date, other, facts) => {
    const told = tell({ key: 'a', text: 'Le jour dit.', dates: [['jour', date]] }, { key: 'b', language: 'ar', text: 'في اليوم نفسه.', dates: [['اليوم', other]] })
    expect(told.groups.flatMap((group) => group.facts)).toHaveLength(facts)
  })

  it('keeps a claim that one report alone quotes as its own, with its speaker', () => {
    const quoting = { ...lettre, text: `${String(lettre.text)} Anna Berg a déclaré : «\u202fla pêche artisanale mérite une aide européenne\u202f».` }
    const [claim] = tell(quoting, risala).groups.find(({ by }) => by === 'fr')?.facts ?? []
    expect(claim).toMatchObject({ kind: 'claim', speaker: { key: 'anna' }, words: [{ article: 'lettre', words: 'la pêche artisanale mérite une aide européenne' }] })
  })

  it('ties a quoted claim to its translation, and not to another claim', () => {
    const french = { key: 'a', text: 'On a dit : «\u202fla lutte contre le terrorisme exige une coopération policière permanente\u202f».' }
    const same = { key: 'b', language: 'ar' as const, text: 'قيل: «مكافحة الإرهاب تتطلب تعاونا شرطيا دائما».' }
    const other = { key: 'b', language: 'ar' as const, text: 'قيل: «مياه السدود انخفضت والفلاحون ينتظرون المطر».' }
    expect(tell(french, same).groups.map(({ by }) => by)).toEqual(['all'])
    expect(tell(french, other).groups.map(({ by }) => by)).toEqual(['fr', 'ar'])
  })

  it('counts reports that print one wire text as one voice', () => {
    const told = tell(lettre, { ...lettre, key: 'copie', copyOf: 'lettre' }, risala)
    expect(told.voices).toEqual({ fr: 1, ar: 1 })
    expect(factOf('person anna', lettre, { ...lettre, key: 'copie', copyOf: 'lettre' }, risala)).toMatchObject({ voices: { fr: 1, ar: 0 } })
  })

  it('in one language tells apart what one report, some and all say', () => {
    const texts = ['Karim, Anna et Jonas.', 'Karim et Anna.', 'Karim.']
    const sketches = texts.map((text, index): ReportSketch => ({
      key: `r${index}`, text, people: Object.fromEntries(['Karim', 'Anna', 'Jonas'].filter((name) => text.includes(name)).map((name) => [name.toLowerCase(), name])),
    }))
    expect(groupsOf(...sketches)).toEqual({ one: ['person jonas'], some: ['person anna'], all: ['person karim'] })
  })

  it('makes no fact of what only a function or a passage about another meeting names, but does not say that it is missing', () => {
    const job: ReportSketch = { key: 'a', text: 'L’ambassadrice du Danemark Anna Berg.', people: { anna: 'Anna Berg' }, things: { 'country DK': 'Danemark' }, job: 'ambassadrice du Danemark' }
    const elsewhere: ReportSketch = { key: 'b', language: 'ar', text: ['استقبل السفيرة.', 'ثم سافر إلى الدنمارك.'], things: { 'country DK': 'الدنمارك' }, own: [0], other: [1] }
    expect(groupsOf(job, elsewhere)).toEqual({ fr: ['person anna'] })
    expect(groupsOf(job, elsewhere, risala)).toMatchObject({ all: ['country DK'] })
  })

  it('finds in a title what the text itself does not name', () => {
    const titled: ReportSketch = { key: 'b', title: 'Anna Berg à Rabat', text: 'La diplomate a été reçue.' }
    expect(factOf('person anna', lettre, titled).words).toMatchObject([{ article: 'lettre', paragraph: 0 }, { article: 'b', paragraph: null, words: 'Anna Berg à Rabat' }])
    expect(factOf('person karim', lettre, titled).words).toHaveLength(1)
  })

  it('quotes Arabic words whole, with what is written together with them', () => {
    const sketch: ReportSketch = { key: 'a', language: 'ar', text: 'التقيا بالرباط أمس.', things: { 'place rabat': 'الرباط'.slice(1) } }
    expect(factOf('place rabat', sketch, lettre).words.map(({ words }) => words)).toEqual(['بالرباط', 'Rabat'])
  })

  it.each([
    ['L’agence (AFAD) a aidé.', 'agence (AFAD', 'agence (AFAD)'],
    ['L’agence (ou AFAD) a aidé.', 'AFAD', 'AFAD'],
  ])('closes a bracket that the quoted words open: %s', (text, words, quoted) => {
    expect(factOf('organisation afad', { key: 'a', text, things: { 'organisation afad': words } }).words.map((one) => one.words)).toEqual([quoted])
  })

  it('says nothing of a collection of none', () => {
    expect(tell()).toEqual({ articles: [], voices: { fr: 0, ar: 0 }, groups: [] })
  })
})
