import { nameKey } from '@/lib/text/name-key'
import { tokenise } from '@/lib/text/tokenise'

/** The consonants of the last part of a name: equal for "Karim Belhadj" and بلحاج. */
export function surnameKey(name: string): string {
  return nameKey(tokenise(name).at(-1)?.text ?? '')
}
