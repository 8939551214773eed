const SUFFIXES = [
  'issement', 'ations', 'ation', 'ateur', 'atrice', 'ements', 'ement', 'aires', 'aire', 'istes', 'iste', 'ismes', 'isme',
  'aises', 'aise', 'ais', 'aines', 'aine', 'ains', 'ain', 'iennes', 'ienne', 'iens', 'ien', 'ales', 'aux', 'ale', 'al',
  'elles', 'elle', 'els', 'el', 'ites', 'ite', 'iques', 'ique', 'ives', 'ive', 'ifs', 'if', 'ees', 'ee', 'es', 'er', 'ers', 's', 'e',
] as const

/**
 * Light stem of a normalised (accent-less) French word: its gender, number, and commonest endings taken off.
 * `stemFrench('securitaires')` is `stemFrench('securite')`.
 */
export function stemFrench(norm: string): string {
  const suffix = SUFFIXES.find((letters) => norm.endsWith(letters) && norm.length - letters.length >= 3)
  return suffix ? norm.slice(0, -suffix.length) : norm
}
