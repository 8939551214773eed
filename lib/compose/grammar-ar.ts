import { cardinalOf } from '@/lib/knowledge/number-words'
import type { Gender } from './party'

/** With the article on every word that can take it: `withArticle('كوري جنوبي')` is «الكوري الجنوبي». */
export function withArticle(words: string): string {
  return words.split(' ').map((word) => (word.startsWith('ال') ? word : `ال${word}`)).join(' ')
}

/** A word with ب glued to it: «بالرباط»، «بباريس». */
export function withBa(words: string): string {
  return `ب${words}`
}

/** A word with ل glued to it; the alif of the article goes: «للشرطة»، «للجنة»، «لجهاز الأمن». */
export function withLam(words: string): string {
  if (!words.startsWith('ال')) return `ل${words}`
  const bare = words.slice(2)
  return bare.startsWith('ل') ? `ل${bare}` : `لل${bare}`
}

/** What unvowelled writing shows of it: an indefinite object takes an alif, a dual changes its vowel. */
export type GrammaticalCase = 'subject' | 'object' | 'genitive'

/** Indefinite words in their case: `inCase('مسؤول أردني', 'object')` is «مسؤولا أردنيا»; ة, ء and ى carry no alif. */
export function inCase(words: string, grammaticalCase: GrammaticalCase): string {
  if (grammaticalCase !== 'object') return words
  return words.split(' ').map((word) => (/[ةءىا]$/.test(word) ? word : `${word}ا`)).join(' ')
}

/** Gender of the first noun of a name, article and ل aside: «الشرطة الوطنية» is feminine, «الأمن الوطني» masculine. */
export function genderOfName(words: string): Gender {
  const [noun = ''] = words.split(' ')
  return /(?:ة|ات|قوى|قوات)$/.test(noun) ? 'f' : 'm'
}

/** Verb forms by subject: one or two or more, men (or a mixed company) or women. */
export interface VerbForms {
  m: string
  f: string
  dualM: string
  dualF: string
  manyM: string
  manyF: string
}

/** The form for so many subjects that stand before their verb. */
export function agreeVerb(forms: VerbForms, count: number, gender: Gender): string {
  if (count === 1) return forms[gender]
  if (count === 2) return gender === 'f' ? forms.dualF : forms.dualM
  return gender === 'f' ? forms.manyF : forms.manyM
}

/** نظير with the pronoun of those it faces: «نظيره»، «نظيرتها»، «نظيرهما». */
export function counterpartOf(gender: Gender, facing: { count: number; gender: Gender }): string {
  const pronoun = agreeVerb({ m: 'ه', f: 'ها', dualM: 'هما', dualF: 'هما', manyM: 'هم', manyF: 'هن' }, facing.count, facing.gender)
  return (gender === 'f' ? 'نظيرت' : 'نظير') + pronoun
}

/** So many other officials, in their case: «مسؤولا آخر»، «مسؤولين آخرين»، «ثلاثة مسؤولين آخرين»، «11 مسؤولا آخر». */
export function otherOfficials(count: number, grammaticalCase: GrammaticalCase): string {
  const official: Record<string, string> = {
    one: grammaticalCase === 'object' ? 'مسؤولا آخر' : 'مسؤول آخر',
    two: grammaticalCase === 'subject' ? 'مسؤولان آخران' : 'مسؤولين آخرين',
    few: `${cardinalOf(count, 'ar') ?? count} مسؤولين آخرين`,
    many: `${count} مسؤولا آخر`,
  }
  return official[new Intl.PluralRules('ar').select(count)] ?? `${count} مسؤول آخر`
}
