import { expect, it } from 'vitest'
import { refusedNotices } from '@/components/refused-notices'

it.each([
  [{ parameter: 'letter', value: '12' }, 'entity.refused-letter'],
  [{ parameter: 'country', value: 'المغرب' }, 'entity.refused-country'],
  [{ kind: 'beyond', value: '99' }, 'filter.notice-beyond'],
  [{ kind: 'date', value: 'أمس' }, 'search.notice-date'],
  [{ kind: 'language', value: 'français' }, 'search.notice-language'],
] as const)('%o is told by %s, with its own words', (asked, id) => {
  expect(refusedNotices([asked])).toEqual([{ id, value: asked.value }])
})
