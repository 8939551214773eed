import type { Complement } from './complement'

/**
 * The country that a function stands for: the one that it belongs to ("de", nationality), then that of its organisation,
 * then that of its city, then, for those who do not represent a country elsewhere, where they serve.
 * "ambassadeur du Royaume-Uni à Rabat" is `GB`, سفير المملكة المتحدة بالمغرب too.
 */
export function decideCountry(complements: readonly Complement[], representing: boolean): string | null {
  const own = complements.filter(({ locative }) => !locative).map(({ atom }) => atom)
  const country = own.find((atom) => atom.kind === 'country')
  if (country?.kind === 'country') return country.key
  for (const atom of own) if (atom.kind === 'organisation' && atom.country !== null) return atom.country
  for (const atom of own) if (atom.kind === 'place') return atom.country
  if (representing) return null
  for (const { atom } of complements) if (atom.kind === 'country') return atom.key
  // كاتب الدولة بوزارة الداخلية الألمانية: who serves in a ministry is of its country.
  for (const { atom } of complements) if (atom.kind === 'organisation' && atom.country !== null) return atom.country
  return null
}
