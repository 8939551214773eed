import { describe, expect, it } from 'vitest'
import { actWords } from '@/lib/knowledge/act-words'

describe('words of acts', () => {
  it('say of no participle that it is shared by itself and only with what is of both', () => {
    const { together, mutual, apart } = actWords.fr
    expect(apart.filter((word) => together.includes(word) || mutual.includes(word))).toEqual([])
  })

  it('have no phrase whose participle is shared by itself', () => {
    const alone = new Set(actWords.fr.together)
    expect(actWords.fr.phrases.filter((phrase) => alone.has(phrase.replace(/ .*/, '')))).toEqual([])
  })

  it('except from a phrase only what begins like one', () => {
    expect(actWords.fr.online.filter((phrase) => !actWords.fr.phrases.some((shared) => phrase.startsWith(`${shared} `)))).toEqual([])
  })

  it('take nothing for a crowd and for a thing', () => {
    expect(actWords.ar.crowds.filter((word) => actWords.ar.things.includes(word))).toEqual([])
    expect([...actWords.ar.crowds, ...actWords.ar.things].filter((word) => !word.startsWith('ال'))).toEqual([])
  })

  it.each([
    ['fr', 'together', 'convenu'], ['fr', 'mutual', 'entendues'], ['fr', 'phrases', 'jeté les nouvelles fondations'], ['fr', 'phrases', 'échangé leurs idées'], ['fr', 'ofBoth', 'feuille de route'],
    ['fr', 'said', 'souligné'], ['fr', 'accused', 'fustigé'], ['fr', 'told', 'redit'], ['fr', 'laid', 'un dossier'], ['fr', 'written', 'télégramme'], ['fr', 'publics', 'sénat'],
    ['ar', 'together', 'أطلقت'], ['ar', 'ofBoth', 'المشتركة'], ['ar', 'making', 'تأسيس'], ['ar', 'made', 'خلية'], ['ar', 'crowds', 'الجنود'], ['ar', 'things', 'الوسام'],
  ] as const)('hold in %s, as %s, "%s"', (language, kind, word) => {
    expect(actWords[language][kind]).toContain(word)
  })
})
