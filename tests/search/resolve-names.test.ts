import { describe, expect, it } from 'vitest'
import type { SpeltPerson } from '@/lib/model/search-store'
import { analyseQuery } from '@/lib/search/analyse-query'
import { nameKeys } from '@/lib/search/name-keys'
import { resolveNames } from '@/lib/search/resolve-names'

const spelt = (id: number, ...spellings: string[]): SpeltPerson => ({ id, spellings: spellings.map((text) => ({ text, language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'fr' })) })
const people: readonly SpeltPerson[] = [
  spelt(1, 'Abdelkader Belkacem', 'عبد القادر بلقاسم'),
  spelt(2, 'Omar Kamara', 'عمر كامارا'),
  spelt(3, 'Awa Kamara', 'أوا كمارا'),
  spelt(4, 'Ricardo Quispe', 'ريكاردو كيسبي'),
  spelt(5, 'Edgardo Quispe'),
]
/** As the index answers: whoever shares a key. */
const store = { findPeople: async (keys: readonly string[]) => people.filter(({ spellings }) => spellings.some(({ text }) => nameKeys(text).some((key) => keys.includes(key)))) }
const resolve = async (query: string) => (await resolveNames(analyseQuery(query, 'fr'), store)).slots.map(({ text, names }) => ({ text, people: names.people.toSorted(), spellings: names.spellings.map((spelling) => spelling.text) }))

describe('a word of a query as a name', () => {
  it.each([
    ['Belkacem', [1]],
    ['Belqassem', [1]],
    ['بلقاسم', [1]],
    ['البلقاسم', [1]],
    ['Camara', [2, 3]],
    ['كمارا', [2, 3]],
    ['Kispe', [4, 5]],
    ['Grenouille', []],
    ['ضفدع', []],
  ])('%s is of the people %j', async (query, expected) => {
    expect((await resolve(query)).flatMap((slot) => slot.people)).toEqual(expected)
  })

  it.each([
    ['Kamara', ['Kamara', 'كامارا', 'كمارا']],
    ['بلقاسم', ['Belkacem', 'بلقاسم']],
  ])('%s is looked for in every way in which articles write it', async (query, spellings) => {
    const [slot] = await resolve(query)
    expect(slot?.spellings.toSorted()).toEqual(spellings.toSorted())
  })

  it('is looked for as two words where that is how another script has it', async () => {
    const [slot] = await resolve('Abdelkader')
    expect(slot?.spellings).toContain('عبد القادر')
  })
})

describe('words of a query as one name', () => {
  it.each([
    ['Omar Kamara', [2]],
    ['أوا كامارا', [3]],
    ['Ricardo Quispe', [4]],
    ['عبد القادر بلقاسم', [1]],
  ])('%s is %j alone, whoever else has one of the words', async (query, expected) => {
    for (const slot of await resolve(query)) expect(slot.people).toEqual(expected)
  })

  it('are no name where nobody is called so', async () => {
    expect((await resolve('Omar Quispe')).map((slot) => slot.people)).toEqual([[], [4, 5]])
  })
})
