import { cityForms } from '@/lib/knowledge/cities'
import { countryForms } from '@/lib/knowledge/countries'
import { topicForms } from '@/lib/knowledge/topics'
import type { OwnText } from '@/lib/model/view'
import { normalise } from '@/lib/text/normalise'
import { editDistance } from './edit-distance'
import type { Known } from './known-forms'

/** A name of the tables that is spelt much like a word. */
export interface NearKnown {
  known: Known
  word: OwnText
  distance: number
}

const ARTICLE = /^ال(?=..)/

const forms: readonly (Omit<NearKnown, 'distance'> & { bare: string })[] = [
  ...countryForms.map(({ key, phrase, language }) => ({ kind: 'country' as const, key, phrase, language })),
  ...cityForms.map(({ key, phrase, language }) => ({ kind: 'place' as const, key, phrase, language })),
  ...topicForms.map(({ key, phrase, language }) => ({ kind: 'topic' as const, key, phrase, language })),
].filter(({ phrase }) => !phrase.includes(' ')).map(({ kind, key, phrase, language }) => ({
  known: { kind, key }, word: { text: phrase, language }, bare: normalise(phrase).replace(ARTICLE, ''),
}))

/** Countries, towns and topics whose name differs in a letter or two: «الامرات» is near to الإمارات, `Allemange` to Allemagne. */
export function listNearKnown(typed: string, most: number): NearKnown[] {
  const bare = normalise(typed).replace(ARTICLE, '')
  return forms
    .map(({ known, word, bare: other }) => ({ known, word, distance: editDistance(bare, other, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
}
