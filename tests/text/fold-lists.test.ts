import { expect, it } from 'vitest'
import { foldLists } from '@/lib/text/fold-lists'

it('words of a table are folded kind by kind, in both languages', () => {
  expect(foldLists({ fr: { given: ['Remis', 'livrées'], kept: [] }, ar: { given: ['أهدى', 'أهدي'], kept: ['مُسلّم'] } })).toEqual({
    fr: { given: new Set(['remis', 'livrees']), kept: new Set() },
    ar: { given: new Set(['اهدي']), kept: new Set(['مسلم']) },
  })
})
