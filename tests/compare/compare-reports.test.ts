import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports } from '@/lib/compare/compare-reports'
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from '@/lib/compare/compare-scope'
import { COMPARED_SIDES, type ComparedArticle, type ComparedParagraph, type ComparedSide, type Comparison } from '@/lib/model/comparison-view'
import { pairOf, toBare, toCompared } from './compared-article'

const french = toCompared({
  people: { 'Karim Idrissi': 'karim-idrissi', 'Amal Haddad': 'amal-haddad' },
  paragraphs: [
    'Le directeur de la police, Karim Idrissi, a reçu lundi à Rabat l’ambassadrice du Danemark, Amal Haddad.',
    'Les pêcheurs de Safi demandent une école de musique et une bibliothèque.',
    'La coopération contre la traite des êtres humains et quarante bourses pour des étudiants ont été discutées.',
  ],
})
const arabic = toCompared({
  people: { 'كريم الإدريسي': 'karim-idrissi', 'أمل حداد': 'amal-haddad' },
  paragraphs: [
    'استقبل مدير الشرطة كريم الإدريسي يوم الاثنين بالرباط سفيرة الدنمارك أمل حداد.',
    'وتناول اللقاء التعاون في مكافحة الاتجار بالبشر، و40 منحة للطلبة.',
  ],
})

const textOf = (paragraphs: readonly ComparedParagraph[]): string[] =>
  paragraphs.map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
const marked = ({ rows }: Comparison, side: ComparedSide): string[] =>
  rows.flatMap((row) => row[side]).flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' || piece.partner === null ? [] : [`${piece.partner} ${piece.text}`])))
const differing = ({ rows }: Comparison, side: ComparedSide): string[] =>
  rows.flatMap((row) => row[side]).flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' || !piece.differs ? [] : [piece.text])))

describe('a French and an Arabic report beside each other', () => {
  const comparison = compareReports(pairOf(french, arabic))

  it('has the paragraphs that answer each other on one line, and the others alone', () => {
    expect(comparison.rows.map(({ left, right, fit }) => [left.length, right.length, fit])).toEqual([[1, 1, 'close'], [1, 0, null], [1, 1, 'close']])
    expect([comparison.left, comparison.right].map(({ paragraphs, answered, isCut }) => ({ paragraphs, answered, isCut }))).toEqual([
      { paragraphs: 3, answered: 2, isCut: false },
      { paragraphs: 2, answered: 2, isCut: false },
    ])
  })

  it('marks people, places, countries, dates and figures in both, in whole Arabic words', () => {
    const names = ['Karim Idrissi', 'lundi', 'Rabat', 'Danemark', 'Amal Haddad', 'quarante bourses']
    expect(marked(comparison, 'left').toSorted()).toEqual(names.map((name, at) => `${at + 1} ${name}`))
    expect(marked(comparison, 'right')).toEqual(['1 كريم الإدريسي', '2 يوم الاثنين', '3 بالرباط', '4 الدنمارك', '5 أمل حداد', '6 40 منحة'])
  })

  it('lists them once, in the words of both, without the letters that Arabic joins to a name', () => {
    expect(comparison.shared.map(({ kind, left, right }) => `${kind}: ${left.text} ${right.text}`)).toEqual([
      'person: Karim Idrissi كريم الإدريسي', 'date: lundi يوم الاثنين', 'place: Rabat الرباط', 'country: Danemark الدنمارك', 'person: Amal Haddad أمل حداد',
      'figure: quarante bourses 40 منحة',
    ])
  })

  it.each([
    ['Il y avait 40 policiers.', 'كان هناك 40 شرطيا.', ['40 policiers'], ['40 شرطيا']],
    ['Il y avait 40 policiers.', 'كانت هناك 40 دولة.', [], []],
    ['40 policiers de 40 pays sont venus.', 'جاء المشاركون من أربعين دولة.', ['40 pays'], ['أربعين دولة']],
    ['40 policiers de 40 pays sont venus.', 'جاء أربعون شرطيا من 40 دولة.', ['40 policiers', '40 pays'], ['أربعون شرطيا', '40 دولة']],
    ['Une hausse de 12 % a été notée.', 'سجل ارتفاع بنسبة 12 في المائة.', ['12 %'], ['12 في المائة']],
  ])('takes figures for one only where both count the same: %s %s', (french, arabic, left, right) => {
    const { shared } = compareReports(pairOf(toBare([french], 'fr'), toBare([arabic], 'ar')))
    expect([shared.map((thing) => thing.left.text), shared.map((thing) => thing.right.text)]).toEqual([left, right])
  })

  it('does not mark what one of them names alone, and no word as differing', () => {
    expect(marked(comparison, 'left').join()).not.toContain('Safi')
    expect([...differing(comparison, 'left'), ...differing(comparison, 'right')]).toEqual([])
    expect(comparison.language).toBeNull()
  })

  it('is the same the other way round', () => {
    const turned = compareReports(pairOf(arabic, french))
    expect(turned.rows.map(({ left, right, fit }) => [right.length, left.length, fit])).toEqual(comparison.rows.map(({ left, right, fit }) => [left.length, right.length, fit]))
    expect(turned.shared.length).toBe(comparison.shared.length)
  })

  it('leads to each page once in a text', () => {
    const twice = toCompared({ people: { 'Karim Idrissi': 'k' }, paragraphs: ['Karim Idrissi a reçu un invité à Rabat.', 'Karim Idrissi est parti lundi avec un ami.'] })
    const { rows } = compareReports(pairOf(twice, twice))
    const links = rows.flatMap(({ left }) => left).flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (piece.link ?? []))))
    expect(links.map(({ key }) => key)).toEqual(['k'])
  })
})

describe('two reports of one language', () => {
  it.each([
    ['fr', 'Le directeur a reçu lundi la délégation du Pérou.', 'Le directeur a reçu mardi, la délégation du Chili !', ['lundi', 'Pérou'], ['mardi', 'Chili']],
    ['ar', 'استقبل المدير يوم الاثنين وفد البيرو.', 'استقبل المدير يوم الثلاثاء، وفد الشيلي!', ['الاثنين', 'البيرو'], ['الثلاثاء', 'الشيلي']],
    ['ar', 'زار الوفد مدينة الرباط صباح اليوم.', 'زار الوفدُ مدينةَ فاس صباح اليوم', ['الرباط'], ['فاس']],
  ] as const)('have the words marked that differ, and neither signs nor accents (%s)', (language, one, other, left, right) => {
    const comparison = compareReports(pairOf(toBare([one], language), toBare([other], language)))
    expect(comparison.language).toBe(language)
    expect(differing(comparison, 'left')).toEqual(left)
    expect(differing(comparison, 'right')).toEqual(right)
  })

  it('mark a name that is spelt otherwise as shared and as differing', () => {
    const [one, other] = ['Salman Choudhary', 'Salman Choudhry'].map((name) => toCompared({ people: { [name]: 's' }, paragraphs: [`Le ministre a reçu lundi ${name} à Rabat.`] }))
    const comparison = compareReports(pairOf(one as ComparedArticle, other as ComparedArticle))
    expect(differing(comparison, 'left')).toEqual(['Salman Choudhary'])
    expect(marked(comparison, 'left')).toContainEqual(expect.stringContaining('Salman Choudhary'))
  })

  it.each([french, arabic])('mark nothing in two copies', (text) => {
    const comparison = compareReports(pairOf(text, text))
    expect(differing(comparison, 'left')).toEqual([])
    expect(comparison.rows.every(({ fit }) => fit === 'close')).toBe(true)
  })
})

describe('headings, titles and long texts', () => {
  it('keep a heading with what stands under it, and do not count it', () => {
    const text = toBare(['Le ministre de la Santé a inauguré un hôpital de 240 lits à Kénitra.', 'Une école', 'L’université a signé un accord avec la banque pour 60 bourses.'], 'fr')
    text.annotation.paragraphs.splice(1, 1, { kind: 'heading', text: 'Une école', language: 'fr' })
    const { rows, left } = compareReports(pairOf(text, arabic))
    expect(rows.filter(({ left: paragraphs }) => paragraphs.some(({ kind }) => kind === 'heading')).map(({ left: paragraphs }) => paragraphs.length)).toEqual([2])
    expect(left.paragraphs).toBe(2)
  })

  it('put a dateline before the text and leave out a title that stands above', () => {
    const text = toBare(['Titre', 'La Lettre – Rabat', 'Le ministre a reçu un hôte.'], 'fr')
    text.annotation.paragraphs.forEach((paragraph, at) => (paragraph.kind = (['title', 'dateline', 'lead'] as const)[at] ?? 'body'))
    const { rows, left } = compareReports(pairOf(text, arabic))
    expect(textOf(left.opening)).toEqual(['La Lettre – Rabat'])
    expect(rows.flatMap((row) => textOf(row.left))).toEqual(['Le ministre a reçu un hôte.'])
  })

  it('compare the beginning of a text of a thousand paragraphs, and say so', () => {
    const long = toBare(Array.from({ length: 1000 }, (_, at) => `Le paragraphe ${at} parle de la ville numéro ${at * 7}.`), 'fr')
    const { left, right } = compareReports(pairOf(long, arabic))
    expect(left).toMatchObject({ paragraphs: MOST_PARAGRAPHS, isCut: true })
    expect(right.isCut).toBe(false)
  })

  it.each(['fr', 'ar'] as const)('cut a paragraph as long as a book between two words (%s)', (language) => {
    const word = language === 'fr' ? 'mot ' : 'كلمة '
    const long = toBare([word.repeat(20_000).trim()], language)
    const { rows, left } = compareReports(pairOf(long, arabic))
    expect(left.isCut).toBe(true)
    const [text = ''] = rows.flatMap((row) => textOf(row.left))
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(text.endsWith(word.trim())).toBe(true)
  })

  it('say nothing of a text without paragraphs', () => {
    expect(compareReports(pairOf(toBare([], 'fr'), arabic)).rows.map(({ fit }) => fit)).toEqual([null])
    expect(compareReports(pairOf(toBare([], 'fr'), toBare([], 'ar'))).rows).toEqual([])
  })
})

const words = {
  fr: ['le', 'ministre', 'reçoit', 'Rabat', 'lundi', 'de', 'la', 'Chine', '40', 'accord', 'l’eau', 'sécurité', ',', '.', 'quarante'],
  ar: ['استقبل', 'الوزير', 'بالرباط', 'يوم', 'الاثنين', 'من', 'الصين', '40', 'اتفاق', 'الماء', 'الأمن', '،', '.', 'وَأربعين', 'ـ'],
}
const kinds = ['heading', 'lead', 'body', 'dateline'] as const
const anyText = (language: 'fr' | 'ar') =>
  fc.array(fc.tuple(fc.constantFrom(...kinds), fc.array(fc.constantFrom(...words[language]), { minLength: 1, maxLength: 14 }).map((list) => list.join(' '))), { maxLength: 9 }).map((list) => {
    const article = toBare(list.map(([, text]) => text), language)
    article.annotation.paragraphs.forEach((paragraph, at) => (paragraph.kind = list[at]?.[0] ?? 'body'))
    return article
  })

describe('any two texts', () => {
  it.each([['fr', 'ar'], ['ar', 'ar'], ['fr', 'fr']] as const)('keep every paragraph once, in order and unchanged (%s, %s)', (one, other) => {
    fc.assert(fc.property(anyText(one), anyText(other), (left, right) => {
      const comparison = compareReports(pairOf(left, right))
      for (const side of COMPARED_SIDES) {
        const shown = [...textOf(comparison[side].opening), ...comparison.rows.flatMap((row) => textOf(row[side]))]
        expect(shown).toEqual((side === 'left' ? left : right).annotation.paragraphs.map(({ text }) => text))
      }
      expect(comparison.rows.every(({ fit, left: some, right: more }) => (fit !== null) === (some.length > 0 && more.length > 0))).toBe(true)
      expect(comparison.rows.every(({ left: some, right: more }) => some.length + more.length > 0)).toBe(true)
    }), { numRuns: 60 })
  })

  it.each(['fr', 'ar'] as const)('differ nowhere from themselves, and never in part of a word (%s)', (language) => {
    fc.assert(fc.property(anyText(language), anyText(language), (left, right) => {
      expect(differing(compareReports(pairOf(left, left)), 'right')).toEqual([])
      const comparison = compareReports(pairOf(left, right))
      for (const row of comparison.rows) {
        for (const { pieces } of row.left) {
          pieces.forEach((piece, at) => {
            const [before, here] = [pieces[at - 1], typeof piece === 'string' ? piece : piece.text]
            const last = before === undefined ? ' ' : (typeof before === 'string' ? before : before.text).slice(-1)
            if (language === 'ar') expect(/\p{L}$/u.test(last) && /^[\p{L}\p{M}]/u.test(here), `${last}|${here}`).toBe(false)
          })
        }
      }
    }), { numRuns: 60 })
  })
})
