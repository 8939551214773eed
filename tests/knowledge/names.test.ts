import { describe, expect, it } from 'vitest'
import { givenNames } from '@/lib/knowledge/given-names'
import { nameParticles, nameShapes } from '@/lib/knowledge/name-particles'
import { repeated } from './faults-of-forms'

describe('given names', () => {
  it('are at least 1,500, each with Latin and Arabic spellings in their scripts', () => {
    expect(givenNames.length).toBeGreaterThanOrEqual(1_500)
    expect(givenNames.filter(({ fr, ar }) => fr.length === 0 || ar.length === 0)).toEqual([])
    expect(givenNames.filter(({ fr }) => fr.some((name) => !/^[\p{Script=Latin}\p{M}' -]+$/u.test(name)))).toEqual([])
    expect(givenNames.filter(({ ar }) => ar.some((name) => !/^[\p{Script=Arabic} ]+$/u.test(name)))).toEqual([])
  })

  it('have each Latin spelling once', () => {
    expect(repeated(givenNames.flatMap(({ fr }) => fr))).toEqual([])
  })

  it.each([
    ['Abdellatif', 'عبد اللطيف', 'm'], ['Salman', 'سلمان', 'm'], ['Frédéric', 'فريديريك', 'm'], ['Céline', 'سيلين', 'f'], ['Holger', 'هولغر', 'm'],
    ['Mehmet', 'محمد', 'm'], ['Khadija', 'خديجة', 'f'], ['José', 'خوسيه', 'm'], ['Vladimir', 'فلاديمير', 'm'], ['Mamadou', 'مامادو', 'm'],
    ['Aïssata', 'عيساتا', 'f'], ['Salif', 'ساليف', 'm'], ['Orhan', 'أورهان', 'm'], ['Narges', 'نرجس', 'f'], ['Krzysztof', 'كريستوف', 'm'], ['Olusegun', 'أولوسيغون', 'm'], ['Rakan', 'راكان', 'm'], ['Guillermo', 'غييرمو', 'm'],
  ])('pair %s with %s (%s)', (fr, ar, gender) => {
    const name = givenNames.find((entry) => entry.fr.includes(fr))
    expect(name?.ar).toContain(ar)
    expect(name?.gender).toBe(gender)
  })

  it.each([
    ['Youssef', 'Youssouf', 'يوسف'], ['Noureddine', 'Noordin', 'نور الدين'], ['Abdallah', 'Abdillahi', 'عبد الله'], ['Mahamadou', 'Mohamadou', 'محمدو'], ['Kofi', 'Koffi', 'كوفي'],
    ['Kwame', 'Kouamé', 'كوامي'], ['Stefan', 'Stephan', 'شتيفان'], ['Marco', 'Marko', 'ماركو'], ['Lucie', 'Lucy', 'لوسي'], ['Paola', 'Paula', 'باولا'], ['Yuko', 'Yoko', 'يوكو'],
  ])('are one where %s and %s are written %s', (left, right, ar) => {
    const entry = givenNames.find(({ fr }) => fr.includes(left))
    expect(entry?.fr).toContain(right)
    expect(entry?.ar).toContain(ar)
  })

  it.each([['Hortense', 'f'], ['Fannie', null], ['Saif', 'm'], ['Bénédicte', 'f']])('have the gender of those who bear them: %s', (name, gender) => {
    expect(givenNames.find(({ fr }) => fr.includes(name))?.gender).toBe(gender)
  })

  it.each([['سيف', 'm'], ['بنديكت', 'm'], ['أورتنس', 'f']])('have it in Arabic too: %s', (name, gender) => {
    expect(givenNames.filter(({ ar }) => ar.includes(name)).map((entry) => entry.gender)).toEqual([gender])
  })
})

describe('name particles', () => {
  it('are lower case Latin and Arabic words', () => {
    expect(nameParticles.fr).toEqual(expect.arrayContaining(['ben', 'al', 'de', 'van', 'von', 'ould']))
    expect(nameParticles.ar).toEqual(expect.arrayContaining(['بن', 'آل', 'ولد', 'عبد']))
    expect(nameParticles.fr.filter((particle) => particle !== particle.toLowerCase())).toEqual([])
    expect(repeated([...nameParticles.fr, ...nameParticles.ar])).toEqual([])
  })
})

describe('shapes of names', () => {
  it('are Arabic words, each once', () => {
    expect(nameShapes.endings).toContain('سكي')
    expect(nameShapes.families).toContain('كيم')
    for (const words of Object.values(nameShapes)) {
      expect(repeated(words)).toEqual([])
      expect(words.filter((word) => !/^\p{Script=Arabic}{2,}$/u.test(word))).toEqual([])
    }
  })
})
