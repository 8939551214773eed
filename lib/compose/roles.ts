import type { Country } from '@/lib/knowledge/countries'
import type { Organisation } from '@/lib/knowledge/organisation'

/** Who represents a country and is named with it: "ambassadeur de France", سفيرة فرنسا; everybody else takes its adjective. */
export const NAMED_WITH_COUNTRY: ReadonlySet<string> = new Set([
  'ambassador', 'consul', 'king', 'emperor', 'emir', 'sultan', 'charge-d-affaires',
])

/** Who is spoken of with the title first: "le roi d’Espagne Felipe VI", never "Felipe VI, roi d’Espagne". */
export const TITLE_FIRST: ReadonlySet<string> = new Set(['king', 'emperor', 'emir', 'sultan', 'pope', 'prince', 'crown-prince', 'sheikh'])

/** Offices of no country. */
export const OFFICES_OF_NO_COUNTRY: ReadonlySet<string> = new Set([
  'pope', 'un-secretary-general', 'un-under-secretary', 'interpol-president', 'interpol-secretary-general', 'european-commissioner',
  'arab-interior-council-secretary', 'secretary-of-state',
])

/** Functions that many hold at once: without a name it is "un ministre espagnol", not "le ministre espagnol". */
export const HELD_BY_MANY: ReadonlySet<string> = new Set([
  'minister', 'other-minister', 'minister-of-state', 'minister-delegate', 'deputy-minister', 'state-secretary', 'prince', 'sheikh',
  'general', 'admiral', 'colonel', 'officer', 'liaison-officer', 'head', 'security-official', 'deputy', 'senator', 'judge', 'prosecutor',
  'commissioner', 'commander', 'adviser', 'military-adviser', 'royal-adviser', 'director', 'coordinator', 'governor', 'prefect', 'mayor',
  'consul', 'envoy', 'spokesperson', 'military-attache', 'wali',
])

/** Functions that say nothing without a body: a country has many "directors general". */
export const NOTHING_WITHOUT_BODY: ReadonlySet<string> = new Set([
  'director', 'director-general', 'deputy-director-general', 'executive-director', 'head', 'deputy', 'secretary-general',
])

/** Functions that the body they are at the head of is never cut from. */
export const HEADS_OF_A_BODY: ReadonlySet<string> = new Set([
  ...NOTHING_WITHOUT_BODY, 'state-president', 'agency-president', 'commissioner', 'commissioner-general', 'commander', 'coordinator',
  'rector', 'minister', 'other-minister',
])

/** Kinds of bodies whose country is not said: it is the world's, or their name is known without it. */
const COUNTRYLESS: ReadonlySet<Organisation['kind']> = new Set(['international', 'press', 'sport', 'training'])

/**
 * Whether a body's name leaves its country to be said: "Garde civile" does, "Police d’Abou Dhabi" names a town of it
 * and "Interpol" has none. A name that several countries share ("ministère de l’Intérieur") takes any.
 */
export function lacksCountry({ kind, names, country: own }: Organisation, country: Country): boolean {
  if (COUNTRYLESS.has(kind) || (own !== null && own !== country.code)) return false
  const [firstWord = ''] = country.names.fr.split(' ')
  const saysIt = [firstWord, ...Object.values(country.nationality.fr)].some((form) => names.fr.includes(form))
  return !saysIt && !/ (?:de |d’)\p{Lu}/u.test(names.fr)
}

/** "son homologue turc": said by its relation to the host. */
export const COUNTERPART = 'counterpart'
