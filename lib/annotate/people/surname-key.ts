import { nameKey } from '@/lib/text/name-key'
import { remembering } from '@/lib/text/remembering'
import { tokenise } from '@/lib/text/tokenise'

/**
 * The consonants of the last part of a name: equal for "Karim Belhadj" and بلحاج. Capitals that open sentences are
 * asked for too.
 */
export const surnameKey: (name: string) => string = remembering((name) => nameKey(tokenise(name).at(-1)?.text ?? ''))
