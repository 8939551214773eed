import { classesOf } from '@/lib/text/name-key'
import { listNameTokens } from '@/lib/text/name-tokens'
import { remembering } from '@/lib/text/remembering'
import { nameBlockingKeys } from '@/lib/text/same-name'

/**
 * Keys under which a name, or one word of it, is looked for: those of `sameName`, and for each word of each way of saying
 * it the classes of its sounds, however few, since a short name by itself is a question too. `nameKeys('Veaux')` has `FS`
 * and `F`, as `nameKeys('فو')` has.
 */
export const nameKeys: (name: string) => readonly string[] = remembering((name) => {
  const sounds = listNameTokens(name).flatMap((token) => token.sounds)
  return [...new Set([...nameBlockingKeys(name), ...sounds.map(classesOf)])].filter((key) => key !== '')
})
