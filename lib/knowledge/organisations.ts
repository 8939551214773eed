import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import organisationData from './data/organisations.json'
import type { Form } from './form'
import { Organisation } from './organisation'
import { withPatterns } from './organisation-patterns'
import { trust } from './trust'

export const OrganisationTable = z.array(Organisation)

const listed = trust<z.infer<typeof OrganisationTable>>(organisationData)

/** Those listed by name, and the police, army, ministries … that every country has. */
export const organisations: readonly Organisation[] = withPatterns(listed)

export interface OrganisationForm extends Form {
  type: 'name' | 'alias' | 'acronym'
}

/** Acronyms are listed for every language: Arabic texts write DGSN in Latin letters. */
export const organisationForms: readonly OrganisationForm[] = organisations.flatMap((organisation) =>
  languageTags.flatMap((language) => formsIn(organisation, language)),
)

/** The forms of those listed by name: all the words there are, without the thousands of repetitions. */
export const listedOrganisationForms: readonly OrganisationForm[] = listed.flatMap((organisation) =>
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
