import { describe, expect, it } from 'vitest'
import { readIndex } from '@/app/read-index'
import type { EntityIndexPage } from '@/lib/model/entity-view'
import { saveLinks } from '@/lib/store/links'
import { saveArticles } from '@/lib/store/save-articles'
import { articles } from '@/tests/store/collection-articles'
import { entities, people } from '@/tests/store/collection-entities'
import { events } from '@/tests/store/collection-events'
import { linksOf } from '@/tests/store/collection-links'
import { useStore } from '@/tests/support/store'

useStore(async () => {
  await saveArticles(articles)
  await saveLinks(linksOf())
})

const namesOf = ({ groups }: EntityIndexPage): string[] => groups.flatMap(({ entities: some }) => some.map(({ name }) => name.text))

describe('the part of an index that an address asks for', () => {
  it.each([
    ['fr', {}, ['Karim Idrissi', 'Anna Berg', 'Jonas Lind']],
    ['fr', { country: 'danemark' }, ['Anna Berg']],
    ['fr', { letter: 'B' }, ['Anna Berg']],
    ['ar', { letter: 'ك' }, ['كريم الإدريسي']],
    ['ar', { country: 'danemark' }, ['آنا بيرغ']],
    ['ar', { letter: 'ظ' }, []],
  ] as const)('in %s of %j has its names', async (language, query, names) => {
    const { index, refused } = await readIndex('person', query, language)
    expect(namesOf(index)).toEqual(names)
    expect(refused).toEqual([])
  })

  it.each([
    ['fr', { country: 'atlantide' }, [{ parameter: 'country', value: 'atlantide' }]],
    ['ar', { country: 'japon' }, [{ parameter: 'country', value: 'japon' }]],
    ['ar', { page: '40' }, [{ parameter: 'page', value: '40' }]],
    ['fr', { country: 'x', page: '40' }, [{ parameter: 'country', value: 'x' }, { parameter: 'page', value: '40' }]],
  ] as const)('in %s of %j is all of it, and says what is not there', async (language, query, refused) => {
    const whole = await readIndex('person', {}, language)
    expect(await readIndex('person', query, language)).toEqual({ ...whole, refused })
  })

  it.each([['fr', 'Anna Bergström'], ['ar', 'آنا بيرغستروم']] as const)('in %s is that of today, whatever a run has changed', async (language, name) => {
    expect(namesOf((await readIndex('person', {}, language)).index)).not.toContain(name)
    const [host, guest, ...others] = people
    if (!host || !guest) throw new Error('no guest')
    const renamed = { ...guest, names: { fr: 'Anna Bergström', ar: 'آنا بيرغستروم' } }
    await saveLinks(linksOf({ events, entities, people: [host, renamed, ...others] }))
    expect(namesOf((await readIndex('person', {}, language)).index)).toContain(name)
  })
})
