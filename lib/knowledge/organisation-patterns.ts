import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { countryForms } from './countries'
import { expandTemplate } from './expand-template'
import { Spellings } from './form'
import { OrganisationKind, type Organisation } from './organisation'
import { trust } from './trust'
import patternData from './data/organisation-patterns.json'

/** "MA DZ TN": country codes on one line, as a person edits them. */
const Codes = z.string().regex(/^(?:[A-Z]{2}(?: [A-Z]{2})*)?$/)

const Pattern = z.strictObject({
  key: z.string(),
  kind: OrganisationKind,
  /** The countries that have such a body, where not all of them do: a gendarmerie. */
  only: Codes.optional(),
  /** `{m}` `{f}` `{mp}` `{fp}` stand for the nationality; the first spelling is the name. */
  ...Spellings.shape,
})

export const OrganisationPatternTable = z.strictObject({
  countries: Codes,
  /** Countries whose adjective makes another thing of the words: الشرطة المالية is the financial police before it is Mali's. */
  misread: z.strictObject({ fr: Codes, ar: Codes }),
  patterns: z.array(Pattern),
})

const table = trust<z.infer<typeof OrganisationPatternTable>>(patternData)
const countries = listCodes(table.countries)
const misread = { fr: listCodes(table.misread.fr), ar: listCodes(table.misread.ar) }
const patterns = table.patterns.map(({ only, ...pattern }) => ({ ...pattern, only: only === undefined ? null : listCodes(only) }))

/** Of a country's adjectives the usual ones: américain, étasunien; أمريكي، أميركي. */
const MOST_ADJECTIVES = 2

type Inflections = Record<'m' | 'f' | 'mp' | 'fp', string[]>
const NUMBER_OF = { m: 's', f: 's', mp: 'p', fp: 'p' } as const
const adjectives = listAdjectives()

/**
 * The bodies that every country has under the same name with its adjective: `Police polonaise`, الشرطة البولندية.
 * A listed organisation of the country that bears one of the names takes them all ("police marocaine" is the DGSN's);
 * what two countries would share (`armée congolaise`) is left out.
 */
export function withPatterns(listed: readonly Organisation[]): Organisation[] {
  const bearers = new Map(listed.flatMap((organisation) => spellingsOf(organisation).map((spelling) => [spelling, organisation.key] as const)))
  const known = new Map(listed.map((organisation) => [organisation.key, organisation]))
  const made = countries.flatMap((country) => patterns.flatMap((pattern) => {
    if (pattern.only !== null && !pattern.only.includes(country)) return []
    const forms = { fr: spell(pattern.fr, country, 'fr'), ar: spell(pattern.ar, country, 'ar') }
    const bearer = languageTags.flatMap((tag) => forms[tag]).map((form) => known.get(bearers.get(fold(form)) ?? ''))
      .find((organisation) => organisation?.country === country)
    return [{ key: bearer?.key ?? `${pattern.key}-${country.toLowerCase()}`, kind: pattern.kind, country, forms }]
  }))
  const owners = new Map<string, Set<string>>()
  for (const { key, forms } of made) for (const form of languageTags.flatMap((tag) => forms[tag])) owners.set(fold(form), (owners.get(fold(form)) ?? new Set()).add(key))
  const isOwn = (form: string, key: string) => (owners.get(fold(form))?.size ?? 0) === 1 && (bearers.get(fold(form)) ?? key) === key
  for (const { key, kind, country, forms } of made) {
    const own = { fr: forms.fr.filter((form) => isOwn(form, key)), ar: forms.ar.filter((form) => isOwn(form, key)) }
    const before = known.get(key)
    const [fr, ar] = [own.fr[0], own.ar[0]]
    if (before) known.set(key, { ...before, aliases: { fr: [...before.aliases.fr, ...without(own.fr, bearers)], ar: [...before.aliases.ar, ...without(own.ar, bearers)] } })
    else if (fr !== undefined && ar !== undefined) known.set(key, { key, kind, country, names: { fr, ar }, acronyms: [], aliases: { fr: own.fr.slice(1), ar: own.ar.slice(1) } })
  }
  return [...known.values()]
}

function listCodes(line: string): string[] {
  return line.split(' ').filter((code) => code !== '')
}

function spell(templates: readonly string[], country: string, language: Language): string[] {
  const forms = adjectives[language].get(country)
  if (forms === undefined || misread[language].includes(country)) return []
  return [...new Set(templates.flatMap((template) => expandTemplate(template, forms)))]
}

function listAdjectives(): Record<Language, Map<string, Inflections>> {
  const found = { fr: new Map<string, Inflections>(), ar: new Map<string, Inflections>() }
  for (const { key, type, language, phrase, gender, number } of countryForms) {
    if (type !== 'nationality') continue
    const forms = found[language].get(key) ?? { m: [], f: [], mp: [], fp: [] }
    for (const slot of ['m', 'f', 'mp', 'fp'] as const) {
      const fits = (gender ?? slot[0]) === slot[0] && (number ?? NUMBER_OF[slot]) === NUMBER_OF[slot]
      if (fits && forms[slot].length < MOST_ADJECTIVES) forms[slot].push(language === 'ar' ? definite(phrase) : phrase)
    }
    found[language].set(key, forms)
  }
  return found
}

/** كوري جنوبي is الكوري الجنوبي, but جنوب أفريقي الجنوب أفريقي. */
function definite(phrase: string): string {
  return phrase.split(' ').map((word, index, [first = '']) => (index === 0 || /ية?$/.test(first) ? `ال${word}` : word)).join(' ')
}

function without(forms: readonly string[], listed: ReadonlyMap<string, string>): string[] {
  return forms.filter((form) => !listed.has(fold(form)))
}

function spellingsOf({ names, aliases }: Organisation): string[] {
  return languageTags.flatMap((tag) => [names[tag], ...aliases[tag]]).map(fold)
}

function fold(spelling: string): string {
  return spelling.toLocaleLowerCase('fr')
}
