import { describe, expect, it } from 'vitest'
import { rememberingTexts } from '@/lib/text/remembering-texts'
import { analyse } from '@/lib/text/analyse'
import { tokenise } from '@/lib/text/tokenise'

const FRENCH = "Le ministre de l'Intérieur a reçu lundi à Rabat l'ambassadeur du Gabon, avec lequel il a parlé de la coopération policière."
const ARABIC = 'استقبل وزير الداخلية يوم الاثنين بالرباط سفير الغابون، وتباحث معه حول سبل تعزيز التعاون الأمني بين البلدين الصديقين.'

/** A question that counts how often it is asked. */
function counting() {
  const asked: string[] = []
  return { asked, ask: rememberingTexts((text) => { asked.push(text); return { length: text.length } }) }
}

describe('a question about texts whose answers are kept', () => {
  it.each([['French', FRENCH], ['Arabic', ARABIC]])('is asked once of a %s paragraph, however often it comes', (_, text) => {
    const { asked, ask } = counting()
    const first = ask(text)
    // Another string of the same characters, as a text that was read twice is.
    expect(ask(Array.from(text).join(''))).toBe(first)
    expect(asked).toEqual([text])
  })

  it.each([['a headline', 'استقبال سفير الغابون'], ['a book', ARABIC.repeat(200)]])('is asked each time of %s', (_, text) => {
    const { asked, ask } = counting()
    expect(ask(text)).toEqual(ask(text))
    expect(asked).toHaveLength(2)
  })

  it('forgets what came long before', () => {
    const { asked, ask } = counting()
    ask(FRENCH)
    for (let number = 0; number < 400; number++) ask(`${ARABIC} ${number}`)
    ask(FRENCH)
    expect(asked.filter((text) => text === FRENCH)).toHaveLength(2)
  })

  it('keeps the two languages of one text apart', () => {
    const mixed = `${FRENCH} ${ARABIC}`
    expect(tokenise(mixed)).toBe(tokenise(mixed))
    expect(analyse(mixed, 'fr')).toBe(analyse(mixed, 'fr'))
    expect(analyse(mixed, 'ar')).not.toBe(analyse(mixed, 'fr'))
    const arabicOf = (language: 'fr' | 'ar') => analyse(mixed, language).find(({ start }) => start > FRENCH.length)?.term
    expect(arabicOf('ar')).toBe(arabicOf('fr'))
  })
})
