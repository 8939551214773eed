/**
 * The four forms of a French adjective of nationality, from the masculine or from `masculine/feminine`.
 * `'marocain'` gives marocain, marocaine, marocains, marocaines; `'grec/grecque'` grec, grecque, grecs, grecques.
 */
export function inflectFrench(entry: string): { m: string; f: string; mp: string; fp: string } {
  const [m = '', given] = entry.split('/')
  const f = given ?? feminine(m)
  return { m, f, mp: plural(m), fp: plural(f) }
}

function feminine(word: string): string {
  if (word.endsWith('e')) return word
  return word.endsWith('en') ? `${word}ne` : `${word}e`
}

function plural(word: string): string {
  return word.split(' ').map((part) => (/[sx]$/.test(part) ? part : `${part}s`)).join(' ')
}
