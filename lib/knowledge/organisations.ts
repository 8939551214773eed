import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { bothLanguages, type Form, Spellings } from './form'
import { trust } from './trust'
import organisationData from './data/organisations.json'

const OrganisationKind = z.enum([
  'police', 'gendarmerie', 'intelligence', 'military', 'ministry', 'government', 'judiciary', 'prisons', 'cybersecurity',
  'training', 'international', 'sport', 'press', 'armed-group',
])

const Organisation = z.strictObject({
  key: z.string(),
  kind: OrganisationKind,
  /** ISO code; `null` for the international ones and for names that several countries share. */
  country: z.string().length(2).nullable(),
  names: bothLanguages(z.string().min(1)),
  /** In Latin letters, used by texts of both languages. */
  acronyms: z.array(z.string()),
  aliases: Spellings,
})
export type Organisation = z.infer<typeof Organisation>

export const OrganisationTable = z.array(Organisation)

export const organisations: readonly Organisation[] = trust<z.infer<typeof OrganisationTable>>(organisationData)

export interface OrganisationForm extends Form {
  type: 'name' | 'alias' | 'acronym'
}

/** Acronyms are listed for every language: Arabic texts write DGSN in Latin letters. */
export const organisationForms: readonly OrganisationForm[] = organisations.flatMap((organisation) =>
  languageTags.flatMap((language) => formsIn(organisation, language)),
)

const byKey = new Map(organisations.map((organisation) => [organisation.key, organisation]))

/** The organisation of a key: `findOrganisation('interpol')?.names` is `{ fr: 'Interpol', ar: 'الإنتربول' }`. */
export function findOrganisation(key: string): Organisation | null {
  return byKey.get(key) ?? null
}

function formsIn({ key, names, acronyms, aliases }: Organisation, language: Language): OrganisationForm[] {
  const forms = new Map<string, OrganisationForm['type']>([[names[language], 'name']])
  for (const phrase of aliases[language]) if (!forms.has(phrase)) forms.set(phrase, 'alias')
  for (const phrase of acronyms) if (!forms.has(phrase)) forms.set(phrase, 'acronym')
  return [...forms].map(([phrase, type]) => ({ key, phrase, language, type }))
}
