import { describe, expect, it } from 'vitest'
import { describeSides, readText } from '../support/read-meetings'

const functionsOf = (text: string) => readText(text).people.flatMap(({ functions }) => functions.map(({ key, country }) => `${key}/${country}`))

describe('an envoy of a country that was named before', () => {
  it.each([
    ['La Suède paiera. Son ambassadeur, Lars Ekman, l’a dit lundi.', ['ambassador/SE']],
    ['Lundi, la Suède a payé et son ambassadeur, Lars Ekman, l’a dit.', ['ambassador/SE']],
    ['Le film raconte le Mali. Son consul préféré, Luc Petit, dort.', ['consul/null']],
    ['La Suède paiera. Rien ne presse. Son ambassadeur, Lars Ekman, l’a dit lundi.', ['ambassador/null']],
  ])('%s', (text, functions) => {
    expect(functionsOf(text)).toEqual(functions)
  })
})

describe('an office told by its letters', () => {
  it.each([
    ['Le DGPN kényan, Peter Otieno, a reçu lundi l’ambassadeur de Suède.', ['police-chief/KE']],
    ['Le DGSN Karim Belhadj a reçu lundi l’ambassadeur de Suède.', ['director-general/null']],
    ['L’IGP ghanéen, Kofi Asante, est arrivé lundi à Lomé.', ['police-chief/GH']],
    ['Le général Yao Kouamé, DGGN du Togo, a reçu lundi l’ambassadeur de Suède.', ['general/null', 'gendarmerie-commander/TG']],
    ['Le CEMGA togolais, Yao Kouamé, a reçu lundi l’ambassadeur de Suède.', ['chief-of-staff-armed-forces/TG']],
  ])('is its holder’s: %s', (text, functions) => {
    expect(functionsOf(text)).toEqual(functions)
  })

  it('stands for its holder without a name', () => {
    const text = readText('Le D.G.S.N. a reçu lundi l’ambassadeur de Suède.')
    expect(text.meetings.map((meeting) => describeSides(text.people, meeting))).toEqual(['director-general/null < ambassador/SE'])
  })

  it('is a woman’s too where no service bears the letters', () => {
    const text = readText('La DG de la police suisse a reçu lundi l’ambassadeur de Suède.')
    expect(text.meetings.map((meeting) => describeSides(text.people, meeting))).toEqual(['director-general/CH < ambassador/SE'])
  })

  it.each([
    ['La DGSN a reçu lundi l’ambassadeur de Suède.'],
    ['La Direction générale de la police nationale (DGPN) a reçu lundi l’ambassadeur de Suède.'],
    ['Les services (DGSN, DGST, DCPJ) ont reçu lundi l’ambassadeur de Suède.'],
    ['La DCPJ a reçu lundi l’ambassadeur de Suède.'],
    ['La séance de 3 PM a reçu lundi l’ambassadeur de Suède.'],
    ['La séance de 3 h PM a reçu lundi l’ambassadeur de Suède.'],
    ['La séance de 3 pm a reçu lundi l’ambassadeur de Suède.'],
    ['استقبلت DGSN يوم الاثنين سفير السويد.'],
  ])('is the service, or nothing: %s', (text) => {
    expect(readText(text).meetings.flatMap(({ hosts }) => hosts.flatMap(({ function: office }) => office?.key ?? []))).toEqual([])
  })
})
