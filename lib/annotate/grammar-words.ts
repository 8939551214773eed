import { normalise } from '@/lib/text/normalise'

/**
 * The normalised words of a list that is written with spaces: `words('télévisé parti')`, `words('حزب البرلمان')`; of an
 * empty one none.
 */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== '').map(normalise))
}
