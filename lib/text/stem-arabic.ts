const PREFIXES = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'] as const
const SUFFIXES = ['تهما', 'كما', 'هما', 'تها', 'تهم', 'يات', 'ات', 'ون', 'ين', 'ان', 'يه', 'ها', 'هم', 'نا', 'ته', 'وا', 'ه', 'ي'] as const

/**
 * Light stem of a normalised Arabic word: its clitics, article, gender, number and possessive endings taken off.
 * `stemArabic('والباكستانيين')` is `stemArabic('باكستان')`.
 */
export function stemArabic(norm: string): string {
  const prefix = PREFIXES.find((letters) => norm.startsWith(letters) && norm.length - letters.length >= 3)
  let word = prefix ? norm.slice(prefix.length) : norm
  for (let round = 0; round < 2; round += 1) {
    const suffix = SUFFIXES.find((letters) => word.endsWith(letters) && word.length - letters.length >= 3)
    if (!suffix) break
    word = word.slice(0, -suffix.length)
  }
  return word
}
