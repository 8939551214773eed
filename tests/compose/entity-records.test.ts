import { describe, expect, it } from 'vitest'
import { listEntityRecords } from '@/lib/compose/entity-records'
import { facts, party } from './invented-people'

const event = facts({ counterparts: [party({ person: 'alice', job: 'ambassador', country: 'GB' })], countries: ['GB'], occasion: 'milipol', topics: ['sahel'] })

describe('listEntityRecords', () => {
  const records = listEntityRecords([event, event], ['country GB', 'person p0'])

  it('names each thing once, in both languages, with a readable address', () => {
    expect(records.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
      'country royaume-uni', 'country maroc', 'function ambassador', 'function director-general',
      'occasion milipol', 'organisation dgsn', 'place rabat', 'topic sahel',
    ])
    expect(records.find(({ key }) => key === 'GB')?.names).toEqual({ fr: 'Royaume-Uni', ar: 'المملكة المتحدة' })
  })

  it('leaves out keys that the tables do not know', () => {
    expect(listEntityRecords([{ ...facts({ hosts: [] }), place: 'nowhere', countries: ['ZZ'] }], ['topic nothing'])).toEqual([])
  })
})
