import { describe, expect, it } from 'vitest'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { describePeople } from '@/lib/linking/describe-people'
import { isFullName } from '@/lib/linking/person-names'
import { resolvePeople } from '@/lib/linking/resolve-people'
import type { PersonProfile } from '@/lib/linking/article-profile'
import { mainScript } from '@/lib/text/main-script'
import { asPrevious } from '@/tests/support/as-previous'

interface Sketch {
  name: string
  country?: string
  office?: string
  /** Of the office itself: "ministre tunisien". */
  officeCountry?: string | undefined
}

function articleOf(key: string, people: Sketch[], spoken: string[] = []) {
  const profiles = people.map(({ name, country = null, office = null, officeCountry = null }, index): PersonProfile => {
    const language = mainScript(name)?.script === 'Arabic' ? 'ar' : 'fr'
    const functions = office === null ? [] : [{ key: office, text: office, language, country: officeCountry }]
    return { id: `p${index}`, spellings: [{ text: name, language }], country, gender: null, functions, span: null, placed: true }
  })
  return { key, people: profiles, spoken }
}

/** Who is one person, as keys of articles: `a b | c`. */
function personsOf(...people: Sketch[]): string {
  const groups = resolvePeople(people.map((person, index) => articleOf('abcdef'.charAt(index), [person])))
  return groups.map((group) => group.map(({ article }) => article).join(' ')).sort().join(' | ')
}

const senegal: Sketch = { name: 'Omar Kamara', country: 'SN', office: 'police-chief', officeCountry: 'SN' }
const mali: Sketch = { name: 'Omar Kamara', country: 'ML', office: 'interior-minister', officeCountry: 'ML' }
const arabic = { name: 'عمر كامارا' }

describe('people of one name', () => {
  it.each<[string, string, Sketch[]]>([
    ['of one country are one', 'a b', [senegal, { ...senegal, office: 'general' }]],
    ['of one country are one in two scripts', 'a b', [senegal, { ...senegal, ...arabic }]],
    ['of two countries are two', 'a | b', [senegal, mali]],
    ['of two countries are two in two scripts', 'a c | b d', [senegal, mali, { ...senegal, ...arabic }, { ...mali, ...arabic }]],
    ['of two countries are two in Arabic', 'a | b', [{ ...senegal, ...arabic }, { ...mali, ...arabic }]],
    ['of two countries and one office are two', 'a | b', [senegal, { ...senegal, country: 'ML', officeCountry: 'ML' }]],
    ['with an office of no country are one, whatever nationality is told', 'a b', [{ ...senegal, office: 'secretary-general', officeCountry: undefined }, { ...mali, office: 'secretary-general', officeCountry: undefined }]],
    ['with a word that any official is called by are two', 'a | b', [{ ...senegal, office: 'general', officeCountry: undefined }, { ...mali, office: 'general', officeCountry: undefined }]],
    ['without a country go with their office', 'a b | c d', [senegal, { ...arabic, office: 'police-chief' }, mali, { ...arabic, office: 'interior-minister' }]],
    ['without a country or an office go with the one whom most name', 'a | b c d', [senegal, mali, mali, arabic]],
    ['whose country nobody tells are one', 'a b', [{ name: 'Omar Kamara' }, arabic]],
  ])('%s', (_, expected, people) => {
    expect(personsOf(...people)).toBe(expected)
  })

  it.each<[string, string, Sketch]>([
    ['of another country is somebody else, whatever the office', 'a | b', { name: 'Kamara', country: 'ML', office: 'police-chief' }],
    ['of another country is somebody else in Arabic', 'a | b', { name: 'كامارا', country: 'ML', office: 'police-chief' }],
    ['of no country goes with the office', 'a b', { name: 'كامارا', office: 'police-chief' }],
    ['of no country and an office of many is somebody else', 'a | b', { name: 'Kamara', office: 'general' }],
  ])('a lone surname %s', (_, expected, person) => {
    expect(personsOf({ ...senegal, office: person.office ?? '' }, person)).toBe(expected)
  })

  it('give their lone surname to the one whose country bears it out', () => {
    expect(personsOf(senegal, mali, { name: 'Kamara', country: 'ML' }, { name: 'كامارا', country: 'SN' })).toBe('a d | b c')
  })
})

describe('a lone surname that neither country nor office bears out', () => {
  const envoy: Sketch = { name: 'Peter Lindqvist', country: 'SE', office: 'ambassador', officeCountry: 'SE' }
  const minister: Sketch = { name: 'عمر كامارا', country: 'SN', office: 'interior-minister', officeCountry: 'SN' }
  const full = [articleOf('a', [envoy, minister])]
  it.each<[string, string, ReturnType<typeof articleOf>]>([
    ['goes with the country that its article speaks of', 'a b', articleOf('b', [{ name: 'Lindqvist', office: 'general' }], ['country:SE'])],
    ['goes with the country of a town that its article speaks of', 'a b', articleOf('b', [{ name: 'Lindqvist' }], ['place:stockholm'])],
    ['goes with the country in Arabic', 'a b', articleOf('b', [{ name: 'ليندكفيست' }], ['country:SE'])],
    ['goes with the company in which others name him', 'a b', articleOf('b', [{ name: 'ليندكفيست' }, { name: 'Omar Kamara', country: 'SN' }])],
    ['is somebody else in an article of neither', 'a | b', articleOf('b', [{ name: 'Lindqvist' }, { name: 'Ana Silva' }], ['country:PT'])],
    ['is somebody else with another office', 'a | b', articleOf('b', [{ name: 'Lindqvist', office: 'police-chief' }], ['country:SE'])],
    ['is somebody else with another country', 'a | b', articleOf('b', [{ name: 'ليندكفيست', country: 'NO' }], ['country:SE'])],
  ])('%s', (_, expected, article) => {
    const groups = resolvePeople([...full, article]).filter((group) => group.some(({ person }) => /Lindqvist|ليندكفيست/.test(person.spellings[0]?.text ?? '')))
    expect(groups.map((group) => group.map(({ article: key }) => key).join(' ')).sort().join(' | ')).toBe(expected)
  })

  it('is somebody else where two of the name are told of', () => {
    const groups = resolvePeople([...full, articleOf('c', [{ name: 'Anna Lindqvist', country: 'SE' }]), articleOf('b', [{ name: 'Lindqvist' }], ['country:SE'])])
    expect(groups.filter((group) => group.some(({ article }) => article === 'b')).map(({ length }) => length)).toEqual([1])
  })

  it.each([
    // Too few consonants to go by their sound: letter for letter, with what its article tells.
    ['is one of few consonants, as it is written', 'Alassane Agossa', 'Agossa', 'a b'],
    ['is one of few consonants in Arabic, as it is written', 'عمر الكوني', 'الكوني', 'a b'],
    ['is somebody else when it is written in another way', 'Alassane Agossa', 'Agosso', 'a | b'],
    ['is somebody else when it has three letters', 'Alassane Sow', 'Sow', 'a | b'],
  ])('%s', (_, whole, name, expected) => {
    const groups = resolvePeople([articleOf('a', [{ name: whole, country: 'BJ' }]), articleOf('b', [{ name }], ['country:BJ'])])
    expect(groups.map((group) => group.map(({ article }) => article).join(' ')).sort().join(' | ')).toBe(expected)
  })

  it.each([
    ['Al-Choudhary', 'Salman Al Choudhary'], ['Ould Taleb', 'Sidi Ould Taleb'], ['de Vries', 'Jan de Vries'],
    ['ولد الطالب', 'سيدي ولد الطالب'], ['بن منصور', 'كمال بن منصور'], ['الشودري', 'Salman Al Choudhary'],
  ])('is one with its article, its father or its particle: %s', (name, whole) => {
    expect(isFullName(name)).toBe(false)
    expect(personsOf({ name: whole, country: 'PK' }, { name, country: 'PK' })).toBe('a b')
    expect(personsOf({ name: whole, country: 'PK' }, { name, country: 'IN' })).toBe('a | b')
  })
})

describe('ids of people of one name', () => {
  const describeAll = (articles: ReturnType<typeof articleOf>[], previous: PreviousLinks['people'] = []) => describePeople(resolvePeople(articles), previous)
  const peopleOf = (people: ReturnType<typeof describeAll>) => asPrevious({ events: [], people }).people
  const idsOf = (people: ReturnType<typeof describeAll>) => Object.fromEntries(people.map(({ country, id, slug }) => [country ?? '', { id, slug }]))

  it('are two, with an address each', () => {
    const ids = idsOf(describeAll([articleOf('a', [senegal]), articleOf('b', [mali])]))
    expect(ids.SN?.id).not.toBe(ids.ML?.id)
    expect(ids.SN?.slug).not.toBe(ids.ML?.slug)
  })

  it.each([['Latin', {}], ['Arabic', arabic]])('stay when the other becomes the better known, in %s script', (_, script) => {
    const before = describeAll([articleOf('a', [{ ...senegal, ...script }])])
    const after = describeAll(['a', 'b', 'c', 'd'].map((key) => articleOf(key, [{ ...(key === 'a' ? senegal : mali), ...script }])), peopleOf(before))
    expect(idsOf(after).SN).toEqual(idsOf(before).SN)
    expect(idsOf(after).ML?.id).not.toBe(idsOf(before).SN?.id)
  })

  it('stay when a country was misread before', () => {
    const before = describeAll([articleOf('a', [senegal])])
    expect(idsOf(describeAll([articleOf('a', [mali])], peopleOf(before))).ML).toEqual(idsOf(before).SN)
  })

  it('do not depend on the order in which articles are told', () => {
    const articles = [articleOf('a', [senegal]), articleOf('b', [mali])]
    expect(idsOf(describeAll(articles))).toEqual(idsOf(describeAll(articles.toReversed())))
  })
})
