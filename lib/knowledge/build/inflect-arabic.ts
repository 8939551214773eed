/** Forms of an Arabic adjective of nationality, without the article. */
export interface ArabicNisba {
  m: string
  f: string
  /** Masculine plural: broken where there is one (مغاربة), else sound (مصريون). */
  mp: string
  /** Sound plural and dual forms that texts use besides: مغربيين، مغربيات، مغربيان … */
  others: string[]
}

/**
 * Inflects the masculine, or `masculine/plural` when the plural is broken; every word in ي agrees.
 * `'مصري'` gives مصري، مصرية، مصريون; `'كوري جنوبي'` gives كورية جنوبية.
 */
export function inflectArabic(entry: string): ArabicNisba {
  const [m = '', broken] = entry.split('/')
  const withEnding = (ending: string) => m.split(' ').map((word) => (word.endsWith('ي') ? word + ending : word)).join(' ')
  const sound = withEnding('ون')
  return {
    m,
    f: withEnding('ة'),
    mp: broken ?? sound,
    others: [...(broken ? [sound] : []), ...['ين', 'ات', 'ان', 'تان', 'تين'].map(withEnding)],
  }
}
