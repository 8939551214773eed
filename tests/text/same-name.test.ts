import { describe, expect, it } from 'vitest'
import { nameKey } from '@/lib/text/name-key'
import { nameSimilarity } from '@/lib/text/name-similarity'
import { nameBlockingKeys, sameName } from '@/lib/text/same-name'
import { readNamePairs, type NamePair } from './read-name-pairs'

/** Two spellings of one person in one script, or a surname and the full name. */
const same: readonly NamePair[] = [
  ['Hammouchi', 'Hamouchi'], ['Hammouchi', 'الحموشي'], ['الحموشي', 'حموشي'], ['Choudhry', 'Choudhary'], ['Choudhry', 'Chaudhry'], ['Choudhry', 'الشودري'],
  ['Mohamed Ali Lahlou', 'Muhammad Ali Lahlou'], ['Mohammed Hammouchi', 'Mohamed Hamouchi'], ['Vladimir Poutine', 'Vladimir Putin'],
  ['Abdel Fattah al-Sissi', 'Abdelfattah Sisi'], ['Abdellatif', 'عبد اللطيف'], ['Abdelaziz Rabbah', 'عبدالعزيز رباح'], ['عبدالعزيز رباح', 'عبد العزيز الرباح'],
  ['برونو مونش', 'برونو مينش'], ['نيكولا ليرنر', 'نيكولا لورنر'], ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
  ['Abdellatif Hammouchi', 'Hammouchi'], ['عبد اللطيف حموشي', 'Hammouchi'], ['Mohammed ben Salmane', 'بن سلمان'], ['Mohammed ben Salmane Al Saoud', 'محمد بن سلمان'],
  ['Shahabudeen Bin Adam', 'Shahabudeen Adam'], ['Branly Martial Oupolo', 'برانلي أوبولو'], ['A. Hammouchi', 'عبد اللطيف حموشي'],
  ['Mohammed VI', 'محمد السادس'], ['Léon XIV', 'ليون الرابع عشر'], ['Youssef En-Nesyri', 'يوسف النصيري'], ['السيسى عبد الفتاح', 'السيسي عبد الفتاح'],
  // Mc in one part or two, a name that is shortened, letters that one spelling leaves out.
  ['P. Mc Gregor', 'Peter McGregor'], ['ماك غريغور', 'بيتر ماكغريغور'], ['Mac Carthy', 'ماكارثي'], ['Med Salem Ould Bechir', 'محمد سالم ولد بشير'], ['Med Benali', 'محمد بن علي'],
  // The dj of West Africa, spelt di in Latin letters and ج or دي in Arabic ones.
  ['Mamadou Diallo', 'مامادو جالو'], ['Abdou Diouf', 'عبدو جوف'], ['Birame Diop', 'بيرام جوب'], ['Seydou Ndiaye', 'سيدو انجاي'], ['سيدو ندياي', 'سيدو انجاي'], ['مامادو ديالو', 'مامادو جالو'], ['Thierno Ba', 'تشيرنو با'],
  ['Tesfahun Gobena', 'تسفاهون غوبينا'], ['Morgan Tsvangirai', 'مورغان تسفانجيراي'], ['Matthias Baumgartner', 'ماتياس باومغارتنر'], ['إدوارد رينارد', 'إدوار رينار'], ['سيو جون-هو', 'سو جون هو'],
  // The gg of the Low Countries and the German ones, and that of Italy.
  ['Marijke Verbruggen', 'ماريكه فيربروغن'], ['Peter Guggenberger', 'بيتر غوغنبرغر'], ['Carla Reggiani', 'كارلا ريجاني'], ['Maggie Turner', 'ماغي تورنر'],
]

const different: readonly NamePair[] = [
  ['Nasser Al-Khelaïfi', 'عبد الله الخليفي'], ['Nasser Al-Khelaïfi', 'Abdullah Al-Khulaifi'], ['Javier Perez Ruiz', 'Javier Perez Perez'], ['Mohammed V', 'محمد السادس'],
  ['Mohammed', 'Mohammed VI'], ['Idriss Déby', 'محمد إدريس ديبي'], ['Mohamed Abbas', 'محمود عباس'], ['Mahmoud Abbas', 'محمد عباس'], ['Hassan Amrani', 'حسين عمراني'],
  ['Ben Wallace', 'Robert Wallace'], ['B. Hammouchi', 'عبد اللطيف حموشي'], ['Abdellatif Hammouchi', 'Abdellatif Ouahbi'], ['عبد اللطيف حموشي', 'محمد حموشي'],
  ['Biya', 'بيا'], ['Sall', 'سال'], ['Faye', 'فاي'], ['Veaux', 'فو'], ['Barrot', 'بوريطة'], ['Saïed', 'السيسي'], ['Sunak', 'سونكو'], ['', ''], ['', 'حموشي'], ['2026', '2026'],
  ['Aminata Diallo', 'أميناتا جلال'], ['Diana Rossi', 'جينا روسي'], ['Diego Torres', 'جاك توريس'], ['Dieter Braun', 'جاسر براون'], ['Mamadou Diop', 'مامادو جوف'],
  ['Diane Martin', 'Jeanne Martin'], ['Diane Martin', 'جان مارتان'], ['Dion Smith', 'John Smith'], ['Steve Job', 'Steve Diop'], ['Diego Costa', 'Jago Costa'], ['Céline Dion', 'سيلين جون'], ['Omar Diarra', 'عمر الجراح'], ['Thierry Breton', 'شيري بروتون'],
  ['حسن دياب', 'حسن جاب'], ['ديالا خوري', 'جالا خوري'], ['ديوان علي', 'جوان علي'], ['محمد الديار', 'محمد الجار'], ['Joe Hassan', 'ضياء حسن'],
  ['Peter McGregor', 'Peter McGrath'], ['ماك غريغور', 'ماك غراث'], ['Med Benali', 'أحمد بن علي'], ['Tesfaye Bekele', 'زيفاي بيكيلي'], ['Jean Renard', 'جان ريناتو'], ['Seo Jun-ho', 'سو مين هو'],
  ['Marijke Verbruggen', 'ماريكه فيربراك'], ['Peter Egger', 'بيتر أوغستين'], ['Carla Reggiani', 'كارلا رغدان'],
]

/** Pairs that are taken for one person, of all that can be made of a table; true ones are those of one line. */
function measure(pairs: readonly NamePair[]): { recall: number; wrong: string[]; missed: string[] } {
  const wrong: string[] = []
  pairs.forEach(([latin, arabic], line) => {
    pairs.forEach(([otherLatin, otherArabic], other) => {
      if (line === other) return
      if (sameName(latin, otherArabic)) wrong.push(`${latin} / ${otherArabic}`)
      if (line < other && sameName(latin, otherLatin)) wrong.push(`${latin} / ${otherLatin}`)
      if (line < other && sameName(arabic, otherArabic)) wrong.push(`${arabic} / ${otherArabic}`)
    })
  })
  const missed = pairs.filter(([latin, arabic]) => !sameName(latin, arabic)).map((pair) => pair.join(' / '))
  return { recall: 1 - missed.length / pairs.length, wrong, missed }
}

describe('sameName', () => {
  it.each(same)('takes %s and %s for one person, both ways', (left, right) => {
    expect([sameName(left, right), sameName(right, left)]).toEqual([true, true])
  })

  it.each(different)('takes “%s” and “%s” for two, both ways', (left, right) => {
    expect([sameName(left, right), sameName(right, left)]).toEqual([false, false])
  })

  it.each([
    ['names-tuned.tsv', 424, 0.98],
    ['names-held-out.tsv', 187, 0.95],
  ])('takes no two people of %s for one, and finds nearly all', (file, people, recall) => {
    const pairs = readNamePairs(file)
    expect(pairs).toHaveLength(people)
    const measured = measure(pairs)
    expect(measured.wrong).toEqual([])
    expect(measured.recall).toBeGreaterThanOrEqual(recall)
  })

  it('is not slow on what is no name', () => {
    for (const text of ['a'.repeat(100_000), 'ب '.repeat(20_000), 'de la '.repeat(20_000), '\ud800'.repeat(1000)]) {
      expect(sameName(text, 'عبد اللطيف حموشي')).toBe(false)
    }
  })
})

describe('nameBlockingKeys', () => {
  it('gives a shared key to the two spellings of every name of the tables that sameName accepts', () => {
    const pairs = [...same, ...readNamePairs('names-tuned.tsv'), ...readNamePairs('names-held-out.tsv')]
    const apart = pairs.filter(([left, right]) => sameName(left, right) && new Set(nameBlockingKeys(left)).isDisjointFrom(new Set(nameBlockingKeys(right))))
    expect(apart).toEqual([])
  })

  it('keeps nearly all the true pairs and few of the others', () => {
    const pairs = readNamePairs('names-held-out.tsv')
    const left = pairs.map(([latin]) => new Set(nameBlockingKeys(latin)))
    const right = pairs.map(([, arabic]) => new Set(nameBlockingKeys(arabic)))
    const share = (one: number, other: number) => !left[one]?.isDisjointFrom(right[other] ?? new Set())
    const kept = pairs.filter((_pair, line) => share(line, line)).length
    const candidates = pairs.flatMap((_pair, line) => pairs.filter((_other, other) => share(line, other))).length
    expect(kept / pairs.length).toBeGreaterThanOrEqual(0.99)
    expect(candidates / pairs.length ** 2).toBeLessThan(0.04)
  })
})

describe('nameSimilarity', () => {
  it('is highest for the same person and keeps a lone surname in the middle', () => {
    expect(nameSimilarity('Abdellatif Hamouchi', 'عبد اللطيف الحموشي')).toBeGreaterThan(0.9)
    expect(nameSimilarity('Hammouchi', 'عبد اللطيف حموشي')).toBeLessThan(0.75)
    expect(nameSimilarity('Paul Biya', 'ناصر بوريطة')).toBeLessThan(0.4)
    expect(nameSimilarity('', 'حموشي')).toBe(0)
  })

  it('ranks the own Arabic spelling first for nearly every name held out', () => {
    const pairs = readNamePairs('names-held-out.tsv').slice(0, 60)
    const first = pairs.filter(([latin, arabic]) => {
      const own = nameSimilarity(latin, arabic)
      return pairs.every(([, other]) => other === arabic || nameSimilarity(latin, other) < own)
    })
    expect(first.length / pairs.length).toBeGreaterThanOrEqual(0.97)
  })
})

describe('nameKey', () => {
  it.each<NamePair>([['Hammouchi', 'الحموشي'], ['Hamouchi', 'حموشي'], ['Choudhry', 'الشودري'], ['Bourita', 'بوريطة'], ['Macron', 'ماكرون']])('is one for %s and %s', (latin, arabic) => {
    expect(nameKey(latin)).toBe(nameKey(arabic))
    expect(nameKey(latin)).not.toBe('')
  })

  it('is empty for what has no consonant', () => {
    expect(['', 'Aya', 'آية', '2026'].map(nameKey)).toEqual(['', '', '', ''])
  })
})
