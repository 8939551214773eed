import { describe, expect, it } from 'vitest'
import { nameComparer } from '@/lib/linking/compare-names'
import type { Side } from '@/lib/linking/unit'

type Office = Partial<Pick<Side, 'function' | 'country'>>
const side = (name: string | null, office: Office = {}): Side => ({ person: null, name, function: null, country: null, ...office, organisation: null, gender: null, span: { paragraph: 0, start: 0, end: 1 } })
const compare = (one: string | null, other: string | null, office: Office = {}, otherOffice: Office = {}) => nameComparer()(side(one, office), side(other, otherOffice))
const as = (key: string): Office => ({ function: { key, text: key, language: 'fr' } })

describe('the names of two sides', () => {
  it.each([
    ['Achille Moussavou', 'Achille Moussavou', 0.99, 1],
    ['Achille Moussavou', 'أشيل موسافو', 0.8, 1],
    ['Nayef Mufleh Al Adwan', 'Adwan', 0.55, 0.6],
    ['نايف مفلح العدوان', 'العدوان', 0.55, 0.6],
    ['Nayef Mufleh Al Adwan', 'العدوان', 0.5, 0.6],
    ['Sidi Ould Taleb', 'ولد الطالب', 0.5, 0.6],
    ['Ricardo Mendoza', 'Edgardo Mendoza', 0.5, 0.99],
    ['Haruki Tanabe', 'Tanabe Haruki', 0.85, 0.9],
    ['Haruki Tanabe', 'تانابي هاروكي', 0.7, 0.9],
    ['Rosaria della Corte', 'روساريا ديلا', 0.7, 0.99],
    ['Tomas Havelec', 'توماش هافليتس', 0.7, 0.99],
    ['Lantoniaina Zafimanana Ernest', 'Zafimanana', 0.55, 0.6],
    ['ريكاردو كيسبي مامان', 'Quispe', 0.4, 0.6],
    ['عبد الله روبله', 'عبدالله روبلى', 0.7, 0.99],
  ])('may be of one person: %s, %s', (one, other, least, most) => {
    for (const found of [compare(one, other), compare(other, one)]) {
      expect(found).toBeGreaterThanOrEqual(least)
      expect(found).toBeLessThanOrEqual(most)
    }
  })

  it.each([['Haruki Tanabe', 'Tanaka'], ['هاروكي تانابي', 'موسافو'], ['Jean Martin', 'Jean Dupont'], ['جان مارتان', 'جان ديبون'], [null, 'Tanabe'],
    ['Abdellatif Benomar', 'Abdellatif Ouahbi'], ['عبد اللطيف بنعمر', 'Abdellatif Ouahbi'], ['Lantoniaina Zafimanana Ernest', 'Lantoniaina'], ['Haruki Tanabe', 'Haruki'],
    ['سيدي محمد ولد الطالب أعلي', 'محمد الأمين ولد الطالب'],
  ])('are of two people: %s, %s', (one, other) => {
    expect(compare(one, other)).toBe(0)
  })

  it.each<[string, string, Office, Office, boolean]>([
    ['Ali Hassan', 'Hassan Ali', as('ambassador'), as('ambassador'), true],
    ['Ali Hassan', 'Hassan Ali', as('ambassador'), {}, true],
    ['Ali Hassan', 'Hassan Ali', as('ambassador'), as('minister'), true],
    ['Ali Hassan', 'Hassan Ali', as('ambassador'), as('interior-minister'), false],
    ['علي حسن', 'حسن علي', as('ambassador'), as('interior-minister'), false],
    ['Ali Hassan', 'حسن علي', { country: 'SO' }, { country: 'DJ' }, false],
    ['Haruki Tanabe', 'تانابي هاروكي', { country: 'JP' }, { country: 'JP' }, true],
    ['Mohamed Ould Ahmed', 'أحمد ولد محمد', as('defence-minister'), as('interior-minister'), false],
    ['Salif Konaté', 'Amadou Konaté', as('police-chief'), as('police-chief'), true],
    ['Salif Konaté', 'Amadou Konaté', as('police-chief'), as('ambassador'), false],
    ['ساليف كوناتي', 'أمادو كوناتي', { country: 'ML' }, { country: 'GN' }, false],
    ['Ricardo Mendoza', 'ريكاردو ميندوزا', as('police-chief'), as('interior-minister'), true],
  ])('%s, %s are one if their offices allow it', (one, other, office, otherOffice, isOne) => {
    expect(compare(one, other, office, otherOffice) > 0).toBe(isOne)
    expect(compare(other, one, otherOffice, office) > 0).toBe(isOne)
  })

  it('remembers a pair of names by the offices as well', () => {
    const known = nameComparer()
    expect(known(side('Ali Hassan', as('ambassador')), side('Hassan Ali', as('interior-minister')))).toBe(0)
    expect(known(side('Ali Hassan', as('ambassador')), side('Hassan Ali', as('ambassador')))).toBeGreaterThan(0)
  })
})
