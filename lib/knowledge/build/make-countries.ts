/**
 * Makes data/countries.json and data/country-forms.json from countries.psv (reviewed by hand) and Intl.DisplayNames
 * (Unicode CLDR, as it comes with Node). Run: node --import ./lib/cli/typescript.mjs lib/knowledge/build/make-countries.ts
 */
import { fold } from './fold'
import { inflectArabic } from './inflect-arabic'
import { inflectFrench } from './inflect-french'
import { readList, readRows } from './read-rows'
import { writeRows } from './write-rows'

type Type = 'name' | 'official' | 'nationality' | 'alias'
type Inflection = [gender: 'm' | 'f' | null, number: 's' | 'p' | null]
interface FormRecord {
  key: string; phrase: string; language: 'fr' | 'ar'; type: Type
  gender: 'm' | 'f' | null; number: 's' | 'p' | null; ambiguous: boolean
}

const display = {
  fr: new Intl.DisplayNames(['fr'], { type: 'region' }),
  ar: new Intl.DisplayNames(['ar'], { type: 'region' }),
}

/** The Arabic names that are masculine; the others are feminine, as names of countries are by default. */
const MASCULINE_IN_ARABIC = new Set(['MA', 'IQ', 'JO', 'LB', 'SD', 'SS', 'YE', 'SO', 'ME', 'CV', 'VA', 'GI'])

/** What the preposition "in" is: `au Maroc`, `en Iran`, `aux Pays-Bas`, `à Cuba`. */
function preposition(gender: string, number: string, article: boolean, name: string): string {
  if (number === 'p' && article) return 'aux'
  if (!article) return 'à'
  return gender === 'f' || /^[AEIOUÉÎ]/.test(name) ? 'en' : 'au'
}

const bare = (phrase: string) => phrase.replace(/[\u064B-\u0652]/g, '')

function makeCountry(row: string[]) {
  const [code = '', grammar = '', capital = '', frNationality, arNationality, frOfficial = '', arOfficial = '', frAliases, arAliases, frName, arName] = row
  const names = { fr: frName || (display.fr.of(code) ?? ''), ar: arName || (display.ar.of(code) ?? '') }
  const [gender = '', number = '', article = ''] = grammar
  const french = readList(frNationality).map((entry) => ({ marked: entry.startsWith('*'), ...inflectFrench(entry.replace('*', '')) }))
  const arabic = readList(arNationality).map((entry) => ({ marked: entry.startsWith('*'), ...inflectArabic(entry.replace('*', '')) }))
  const [firstFrench, firstArabic] = [french[0], arabic[0]]
  if (!firstFrench || !firstArabic) throw new Error(`${code}: no nationality`)
  const country = {
    code,
    names,
    official: { fr: frOfficial, ar: arOfficial },
    fr: { gender, number, article: article === 'a', preposition: grammar.slice(4) || preposition(gender, number, article === 'a', names.fr) },
    ar: { gender: MASCULINE_IN_ARABIC.has(code) ? 'm' : 'f' },
    nationality: {
      fr: { m: firstFrench.m, f: firstFrench.f, mp: firstFrench.mp, fp: firstFrench.fp },
      ar: { m: firstArabic.m, f: firstArabic.f, mp: firstArabic.mp },
    },
    capital: capital || null,
  }

  const forms: FormRecord[] = []
  const add = (language: 'fr' | 'ar', type: Type, phrase: string, [gender, number]: Inflection = [null, null], marked = false) => {
    // An alias that readers of the table see as a form already there (Etats-Unis, الامارات) would only make it longer.
    const same = type === 'alias' ? fold : bare
    const known = forms.find((form) => form.language === language && same(form.phrase) === same(phrase))
    if (known) {
      known.ambiguous ||= marked
      // One form for both (belge, pakistanais) tells neither.
      if (type === 'nationality' && known.gender !== gender) known.gender = null
      if (type === 'nationality' && known.number !== number) known.number = null
    } else forms.push({ key: code, phrase, language, type, gender, number, ambiguous: marked })
  }
  for (const language of ['fr', 'ar'] as const) {
    add(language, 'name', names[language])
    add(language, 'official', country.official[language])
    add(language, 'alias', display[language].of(code) ?? '')
  }
  for (const alias of readList(frAliases)) add('fr', 'alias', alias.replace('*', ''), undefined, alias.startsWith('*'))
  for (const alias of readList(arAliases)) add('ar', 'alias', alias.replace('*', ''), undefined, alias.startsWith('*'))
  for (const { m, f, mp, fp, marked } of french) {
    add('fr', 'nationality', m, ['m', 's'], marked)
    add('fr', 'nationality', f, ['f', 's'], marked)
    add('fr', 'nationality', mp, ['m', 'p'], marked)
    add('fr', 'nationality', fp, ['f', 'p'], marked)
  }
  for (const { m, f, mp, others, marked } of arabic) {
    add('ar', 'nationality', m, ['m', 's'], marked)
    add('ar', 'nationality', f, ['f', 's'], marked)
    add('ar', 'nationality', mp, ['m', 'p'], marked)
    for (const other of others) add('ar', 'nationality', other, [/(ات|تان|تين)$/.test(other) ? 'f' : 'm', 'p'], marked)
  }
  return { country, forms }
}

const made = readRows('countries.psv').map(makeCountry).sort((a, b) => a.country.code.localeCompare(b.country.code, 'en'))
const forms = made.flatMap((country) => country.forms)
markShared(forms)
writeRows('countries.json', made.map(({ country }) => country))
writeRows('country-forms.json', forms.map(({ key, language, type, phrase, gender, number, ambiguous }) =>
  [key, language, type, phrase, `${gender ?? ''}${number ?? ''}`, ambiguous]))

/** `congolais` is of two countries: either is believed only when something else speaks for it. */
function markShared(forms: FormRecord[]): void {
  const keys = new Map<string, Set<string>>()
  const id = ({ language, phrase }: FormRecord) => `${language} ${bare(phrase)}`
  for (const form of forms) keys.set(id(form), (keys.get(id(form)) ?? new Set()).add(form.key))
  for (const form of forms) form.ambiguous ||= (keys.get(id(form))?.size ?? 0) > 1
}
