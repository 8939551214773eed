import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'
import { readText } from '../support/read-meetings'

const { read, tellsNews, tellsNone } = checkMeetings(['place', 'date'])

describe('the parts of a sentence that have a day each', () => {
  it.each([
    ['Lundi, le ministre Kofi Asante a reçu l’ambassadeur du Gabon, Jean Obame ; mardi, il s’est entretenu avec l’ambassadrice de Suède, Anna Berg.', [
      'reception | Kofi Asante < Jean Obame | - | 2024-05-13', 'talks | Kofi Asante < Anna Berg | - | 2024-05-14',
    ]],
    ['Tournée du ministre kazakh de l’Intérieur, Serik Abdrakhmanov. Lundi à Doha, il a signé un mémorandum avec la Défense civile (général Al-Marri) ; mercredi à Mascate, il a été reçu par le général Fahd Al-Enezi.', [
      'agreement | Al-Marri < Serik Abdrakhmanov | doha | 2024-05-13', 'reception | Fahd Al-Enezi < Serik Abdrakhmanov | mascate | 2024-05-08',
    ]],
  ])('are meetings of their own: %s', (text, meetings) => {
    expect(read(text)).toEqual(meetings.map((meeting) => `reported | ${meeting}`))
  })

  tellsNews('are one where only one of them has: %s', [
    ['Le ministre Kofi Asante a reçu l’ambassadrice de Suède, Anna Berg ; ils ont parlé mardi de visas.', 'reception | Kofi Asante < Anna Berg | - | 2024-05-14'],
    ['Le ministre Kofi Asante a reçu lundi l’ambassadrice de Suède, Anna Berg ; un comité sera créé.', 'reception | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['استقبل الوزير كوفي أسانتي يوم الاثنين سفيرة السويد؛ وتحدثا عن التأشيرات.', 'reception | كوفي أسانتي < ambassador/SE | - | 2024-05-13'],
  ])
})

describe('a line that the width of a page has broken', () => {
  it.each([
    ['Le ministre de l’Intérieur, Kofi Asante, a re-\nçu lundi l’ambassadrice de Suède, Anna Berg.'],
    ['Le ministre de l’Intérieur, Kofi Asante, a longuement\nreçu lundi l’ambassadrice de Suède, Anna Berg.'],
    ['Le ministre de l’Intérieur, Kofi Asante,\na reçu lundi l’ambassadrice de Suède, Anna Berg.'],
  ])('goes on in the next: %s', (text) => {
    expect(read(text)).toEqual(['reported | reception | Kofi Asante < Anna Berg | - | 2024-05-13'])
  })

  it.each([
    ['La police a un nouveau porte-parole.\nle ministre est en congé.', 2],
    ['Sécurité\nla police recrute à Accra.', 2],
    ['Le ministre de l’Intérieur, Kofi Asante, a parlé longuement\nAnna Berg est en congé.', 2],
    ['استقبل الوزير السفيرة\nوتحدثا عن التأشيرات', 2],
  ])('is a line of its own where nothing is broken: %s', (text, lines) => {
    expect(readText(text).paragraphs).toHaveLength(lines)
  })
})

describe('an office of a body of many countries', () => {
  tellsNews('is somebody: %s', [
    ['Le patron de la police ghanéenne, Kofi Asante, a échangé lundi à Accra avec le directeur d’Europol.', 'talks | Kofi Asante < director/null | accra | 2024-05-13'],
    ['Le ministre Kofi Asante a reçu lundi la représentante de l’OIM.', 'reception | Kofi Asante < representative/null | - | 2024-05-13'],
  ])

  tellsNone('is nobody in particular: %s', [
    'Le ministre Kofi Asante a reçu lundi les représentants de l’OIM.',
    'Le ministre Kofi Asante a reçu lundi le directeur de l’usine.',
  ])
})
