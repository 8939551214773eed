import { givenNames } from '@/lib/knowledge/given-names'
import { normalise } from '@/lib/text/normalise'

const names: ReadonlySet<string> = new Set(
  givenNames.flatMap(({ fr, ar }) => [...fr, ...ar]).map((name) => normalise(name)).filter((name) => !/[\s-]/.test(name)),
)

/** عبدالله, عبدالرحمن: "servant of" written onto one of God's names. */
const SERVANT = 'عبدال'

/**
 * True for a word that is usually a given name, in either script, normalised: `isGivenName('salman')`,
 * `isGivenName('سلمان')`.
 */
export function isGivenName(norm: string): boolean {
  return names.has(norm) || (norm.startsWith(SERVANT) && norm.length > SERVANT.length + 1)
}
