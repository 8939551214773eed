import { z } from 'zod'
import { bothLanguages, Spellings } from './form'

export const OrganisationKind = z.enum([
  'police', 'gendarmerie', 'intelligence', 'military', 'ministry', 'government', 'judiciary', 'prisons', 'cybersecurity',
  'training', 'international', 'sport', 'press', 'armed-group',
])

export const Organisation = z.strictObject({
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
