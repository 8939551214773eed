import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { isDayOfName } from '@/lib/linking/is-day-of-name'
import { profileUnits } from '@/lib/linking/profile-units'
import { sourceDocument } from '../annotate/source-document'

const read = (text: string) => annotate(sourceDocument(text, { published: '2024-10-01' }))
const called = (text: string) => {
  const annotation = read(text)
  return annotation.dates.map((date) => isDayOfName(annotation, date))
}

describe('a day by which something is called', () => {
  it.each([
    ['Le protocole du 22 août avec le Ghana s’appliquera en tout point.', [true]],
    ['Selon la convention signée le 3 mars 2024, les stages sont gratuits.', [true]],
    ['Depuis les attentats du 13 juin, la frontière est fermée.', [true]],
    ['تسري اتفاقية 22 غشت مع غانا على الحدود.', [true]],
    ['وبالاتفاقية الموقعة في 22 غشت ترتبط غانا.', [true]],
  ])('is no day of news: %s', (text, expected) => {
    expect(called(text)).toEqual(expected)
  })

  it.each([
    ['La rencontre du 22 août a duré deux heures.', [false]],
    ['Le 22 août, un protocole a été évoqué.', [false]],
    ['Le ministre a parlé du protocole, le 22 août, à Accra.', [false]],
    // What was signed on a day is its news.
    ['Les deux ministres ont signé un accord le 22 août à Lomé.', [false]],
    ['Paul Martin a signé la convention mardi 3 septembre 2024 à Lomé.', [false]],
    ['Le Parlement a adopté la loi le 3 mai.', [false]],
    ['Le ministre a salué l’accord signé lundi à Lomé.', [false]],
    ['في 22 غشت تحدث الوزير عن الاتفاقية.', [false]],
    ['وقع الوزيران اتفاقية يوم 22 غشت في لومي.', [false]],
    ['وقع الوزيران اتفاقية الاثنين 2 شتنبر 2024 في لومي.', [false]],
  ])('is one where it stands alone: %s', (text, expected) => {
    expect(called(text)).toEqual(expected)
  })

  it('dates no article as a whole', () => {
    const [unit] = profileUnits(read('Le protocole du 22 août avec le Ghana s’appliquera en tout point.'))
    expect(unit?.date.edtf ?? null).toBe(null)
  })
})
