import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { type Form, type Gender, type GrammaticalNumber, Spellings } from './form'
import { arabicDuals } from './arabic-duals'
import { inflectedForms, type InflectedPhrase } from './inflected-forms'
import { trust } from './trust'
import functionData from './data/functions.json'
import honorificData from './data/honorifics.json'

/** What somebody does: `ambassador`, `interior-minister`, `police-chief`. */
export interface JobFunction {
  key: string
  /** Citation forms without article: `ambassadrice`, `سفيرة`, `مدير عام`. The feminine falls back on the masculine. */
  names: Record<Language, Record<Gender, string>>
  /** Arabic with its article: `السفير`, `المدير العام`; an idafa has it already: `وزير الداخلية`. */
  definite: Record<Gender, string>
  /** Said of holders of many offices (director, general, head): it may stand for another function, and contradicts none. */
  vague: boolean
  /** Held in another country for years: who bears it is met by many there, and a traveller only by those of his visit. */
  resident: boolean
  /** 0 to 100, the higher the office the greater: who is named first in a list, and which of two functions is kept. */
  rank: number
}

export interface FunctionForm extends Form {
  gender: Gender | null
  number: GrammaticalNumber
}

/** `Sa Majesté`, `السيدة`: written before a name or a function, never a part of the name. */
export interface HonorificForm {
  phrase: string
  language: Language
  gender: Gender | null
}

const FunctionRecord = z.strictObject({ key: z.string(), rank: z.number().min(0).max(100), vague: z.boolean().optional(), resident: z.boolean().optional(), forms: Spellings })
const HonorificRecord = z.strictObject({ language: z.enum(languageTags), entries: z.array(z.string()) })

export const FunctionTable = z.array(FunctionRecord)
export const HonorificTable = z.array(HonorificRecord)

const records = trust<z.infer<typeof FunctionTable>>(functionData)

export const functions: readonly JobFunction[] = records.map(({ key, rank, vague = false, resident = false, forms }) => {
  const names = { fr: citation(forms.fr), ar: citation(forms.ar) }
  return { key, rank, vague, resident, names, definite: { m: withArticle(names.ar.m), f: withArticle(names.ar.f) } }
})

/** Offices of which a country has one: two who hold it are of two countries. */
const HIGH = 60

export const functionForms: readonly FunctionForm[] = records.flatMap(({ key, rank, forms }) =>
  languageTags.flatMap((language) =>
    forms[language].flatMap((entry) => inflectedForms(entry).flatMap((form) => [form, ...dualsOf(form, language, rank)].map((each) => ({ key, language, ...each })))),
  ),
)

function dualsOf({ phrase, gender, number }: InflectedPhrase, language: Language, rank: number): InflectedPhrase[] {
  return language === 'ar' && number === 's' && rank >= HIGH ? arabicDuals(phrase).map((dual) => ({ phrase: dual, gender, number: 'p' })) : []
}

/** Offices by their letters: `DGSN` is the director, or the service that bears the same letters. */
export const officeAcronyms: ReadonlySet<string> = new Set(functionForms.flatMap(({ phrase }) => (/^\p{Lu}{2,}$/u.test(phrase) ? [phrase] : [])))

export const honorificForms: readonly HonorificForm[] = trust<z.infer<typeof HonorificTable>>(honorificData).flatMap(
  ({ language, entries }) => entries.flatMap((entry) =>
    inflectedForms(entry).map(({ phrase, gender }) => ({ phrase, language, gender }))),
)

const byKey = new Map(functions.map((jobFunction) => [jobFunction.key, jobFunction]))

/** The function of a key: `findFunction('ambassador')?.names.ar.f` is `'سفيرة'`, of `names.fr.f` `'ambassadrice'`. */
export function findFunction(key: string): JobFunction | null {
  return byKey.get(key) ?? null
}

function citation([first = '']: readonly string[]): Record<Gender, string> {
  const [m = '', f] = first.split('/')
  return { m, f: f || m }
}

/** Noun and adjectives take the article; an idafa (its end is definite) does not, nor does what follows a preposition. */
function withArticle(phrase: string): string {
  const words = phrase.split(' ')
  const preposition = words.findIndex((word, index) => index > 0 && /^(ل|بال)/.test(word))
  const head = preposition === -1 ? words : words.slice(0, preposition)
  if (head.some((word, index) => index > 0 && word.startsWith('ال'))) return phrase
  return [...head.map((word) => `ال${word}`), ...words.slice(head.length)].join(' ')
}
