import { describe, expect, it } from 'vitest'
import { actWords } from '@/lib/knowledge/act-words'
import { datedNameWords } from '@/lib/knowledge/dated-name-words'
import { exerciseWords } from '@/lib/knowledge/exercise-words'
import { gatheringWords } from '@/lib/knowledge/gathering-words'
import { handoverWords } from '@/lib/knowledge/handover-words'
import { leisureWords } from '@/lib/knowledge/leisure-words'
import { presenceWords } from '@/lib/knowledge/presence-words'
import { serviceWords } from '@/lib/knowledge/service-words'
import { expandLists, type WordLists } from '@/lib/knowledge/word-lists'
import { languageTags } from '@/lib/languages'
import { repeated } from './faults-of-forms'

const tables: readonly (readonly [string, WordLists<string>])[] = [
  ['what is called by a day', datedNameWords], ['an exercise', exerciseWords], ['a handover', handoverWords],
  ['an act', actWords], ['a service', serviceWords], ['a gathering', gatheringWords],
  ['presence', presenceWords], ['leisure', leisureWords],
]

describe.each(tables)('the words of %s', (_, table) => {
  it.each(languageTags)('are each there once in their list, in the letters of %s, with every alternative spelt out', (language) => {
    const lists = Object.values(table[language])
    expect(lists.flat().length).toBeGreaterThan(10)
    expect(lists.flatMap((words) => repeated([...words]))).toEqual([])
    const letters = { fr: /^[\p{Script=Latin}\p{M} -]+$/u, ar: /^[\p{Script=Arabic} ]+$/u }[language]
    expect(lists.flat().filter((word) => !letters.test(word.replace(/ d'(?=\p{L})/u, ' ')))).toEqual([])
  })
})

describe('templates of words', () => {
  it('are spelt out in both languages, kind by kind', () => {
    const table = { alternatives: { '+': ['', 'e'], أعلن: ['أعلن', 'أعلنت'] }, fr: { told: ['remis{+}', 'dit'] }, ar: { told: ['{أعلن} عن'] } }
    expect(expandLists(table)).toEqual({ fr: { told: ['remis', 'remise', 'dit'] }, ar: { told: ['أعلن عن', 'أعلنت عن'] } })
  })
})
