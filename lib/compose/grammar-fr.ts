import type { City } from '@/lib/knowledge/cities'
import type { Country } from '@/lib/knowledge/countries'
import { cardinalOf } from '@/lib/knowledge/number-words'
import nouns from './french-nouns.json'
import type { Gender } from './party'

/** Gender and number of a French noun; `null` for a proper name that takes no article: Interpol, Rabat. */
export type NounClass = 'm' | 'f' | 'mp' | 'fp' | null

const classes = new Map<string, NounClass>(
  (['m', 'f', 'mp', 'fp'] as const).flatMap((name) => nouns[name].map((noun): [string, NounClass] => [noun, name])),
)

/** Class of the first noun of a name: `nounClass('Police nationale espagnole')` is `'f'`, `nounClass('Interpol')` is `null`. */
export function nounClass(name: string): NounClass {
  const [noun = ''] = name.toLocaleLowerCase('fr').split(/[\s’']/)
  return classes.get(noun) ?? null
}

/** Whether `de`, `le`, `la` lose their vowel: before a vowel or a mute h, not before Hongrie or Yémen. */
export function elides(name: string): boolean {
  return /^(?:[aeiouàâäæéèêëîïôöœùûü]|h(?:aï|om|is|ô|um|ab|él))/i.test(name)
}

type Lead = 'article' | 'de'

/** What stands before a noun: its article, or `de` grown together with it. */
function leadOf(name: string, noun: NounClass, lead: Lead): string {
  if (noun === null) return lead === 'article' ? '' : elides(name) ? 'd’' : 'de '
  if (noun === 'mp' || noun === 'fp') return lead === 'article' ? 'les ' : 'des '
  if (elides(name)) return lead === 'article' ? 'l’' : 'de l’'
  if (noun === 'm') return lead === 'article' ? 'le ' : 'du '
  return lead === 'article' ? 'la ' : 'de la '
}

/**
 * The article of a thing, with its space: `articleOf('crime organisé')` is `'le '`, of `'extradition'` `'l’'`, of
 * `'Interpol'` `''`.
 */
export function articleOf(name: string): string {
  return leadOf(name, nounClass(name), 'article')
}

/** `de` before a thing: `'de la '` lutte, `'du '` crime organisé, `'de l’'` Office fédéral, `'d’'` Interpol. */
export function deOf(name: string): string {
  return leadOf(name, nounClass(name), 'de')
}

/** The article of somebody: `'la '` directrice, `'l’'` ambassadeur, `'le '` haut responsable. */
export function articleOfPerson(job: string, gender: Gender): string {
  return leadOf(job, gender, 'article')
}

/** `de` before a country, as in "ambassadeur de …": du Gabon, de Malaisie, d’Oman, des Émirats arabes unis, de la Barbade. */
export function deOfCountry({ names, fr }: Country): string {
  const keepsArticle = names.fr.startsWith('République') || fr.preposition.toLowerCase() === 'à la'
  if (fr.number === 'p') return 'des '
  if (fr.article && keepsArticle) return leadOf(names.fr, fr.gender, 'de')
  if (elides(names.fr)) return 'd’'
  return fr.article && fr.gender === 'm' ? 'du ' : 'de '
}

/** Where something was: `['à ', 'Rabat']`, `['au ', 'Caire']`, `['à ', 'La Haye']`. */
export function atCity(city: City): [lead: string, name: string] {
  const name = city.names.fr
  const article = /^(Le|Les) /.exec(name)
  if (!article) return ['à ', name]
  return [article[1] === 'Le' ? 'au ' : 'aux ', name.slice(article[0].length)]
}

/** "a, b et c": the last is joined with `et`. */
export function separators(count: number): (index: number) => string {
  return (index) => (index === 0 ? '' : index === count - 1 ? ' et ' : ', ')
}

/** A number from two on as a sentence says it: `'trois'`, from ten on in digits. */
export function numberInWords(count: number): string {
  return (count < 10 ? cardinalOf(count, 'fr') : null) ?? String(count)
}
