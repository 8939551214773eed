import { describe, expect, it } from 'vitest'
import { nameComparer } from '@/lib/linking/compare-names'
import type { Side } from '@/lib/linking/unit'

const side = (name: string | null): Side => ({ person: null, name, function: null, country: null, organisation: null, gender: null, span: { paragraph: 0, start: 0, end: 1 } })
const compare = (one: string | null, other: string | null) => nameComparer()(side(one), side(other))

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
  ])('may be of one person: %s, %s', (one, other, least, most) => {
    for (const found of [compare(one, other), compare(other, one)]) {
      expect(found).toBeGreaterThanOrEqual(least)
      expect(found).toBeLessThanOrEqual(most)
    }
  })

  it.each([['Haruki Tanabe', 'Tanaka'], ['هاروكي تانابي', 'موسافو'], ['Jean Martin', 'Jean Dupont'], ['جان مارتان', 'جان ديبون'], [null, 'Tanabe'],
    ['Abdellatif Benomar', 'Abdellatif Ouahbi'], ['عبد اللطيف بنعمر', 'Abdellatif Ouahbi'], ['Lantoniaina Zafimanana Ernest', 'Lantoniaina'], ['Haruki Tanabe', 'Haruki'],
  ])('are of two people: %s, %s', (one, other) => {
    expect(compare(one, other)).toBe(0)
  })
})
