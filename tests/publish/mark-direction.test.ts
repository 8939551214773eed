import { expect, it } from 'vitest'
import { markDirection } from '@/lib/publish/mark-direction'

it.each([
  ['Rencontre à Rabat', 'fr', 'Rencontre à Rabat'],
  ['لقاء بالرباط', 'ar', 'لقاء بالرباط'],
  ['Frédéric Veaux في الرباط', 'ar', '\u200FFrédéric Veaux في الرباط'],
  ['«AFRICOM»: لقاء بالرباط', 'ar', '\u200F«AFRICOM»: لقاء بالرباط'],
  ['F-16: صفقة جديدة', 'ar', '\u200FF-16: صفقة جديدة'],
  ['الشودري reçu à Rabat', 'fr', '\u200Eالشودري reçu à Rabat'],
  ['26-28 يونيو', 'ar', '26-28 يونيو'],
  ['2026', 'ar', '2026'],
  ['', 'fr', ''],
] as const)('a program that guesses from the first letter shows %j in %s rightly', (title, language, marked) => {
  expect(markDirection(title, language)).toBe(marked)
})
