import { describe, expect, it } from 'vitest'
import { isStopWord } from '@/lib/text/stop-words'

describe('isStopWord', () => {
  it.each(["l'", 'dans', 'meme', 'etaient', 'selon'])('holds the French %s for a stop word', (word) => {
    expect(isStopWord(word, 'fr')).toBe(true)
  })

  it.each(['علي', 'الي', 'هذه', 'وفي', 'وقد', 'فان', 'والتي'])('holds the Arabic %s for a stop word', (word) => {
    expect(isStopWord(word, 'ar')).toBe(true)
  })

  it('keeps words that lists from elsewhere drop by mistake', () => {
    for (const word of ['ouvert', 'force', 'personne', 'national', 'possible']) expect(isStopWord(word, 'fr')).toBe(false)
    for (const word of ['مليون', 'عدد', 'والي', 'ولي', 'وفد', 'وزير']) expect(isStopWord(word, 'ar')).toBe(false)
  })

  it('does not mix the languages', () => {
    expect(isStopWord('dans', 'ar')).toBe(false)
    expect(isStopWord('في', 'fr')).toBe(false)
  })
})
