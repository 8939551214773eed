/** The first word of an idafa, and the ending that its dual takes in place of its own. */
const HEAD = /^(?!ال)(\p{Script=Arabic}{2,}?)(ة?)$/u
/** Words whose dual is another one than the rule makes: قاضي, محام. */
const OTHER = /[اىيءو]$/

/**
 * The duals of an Arabic office that is an idafa, in both cases: `arabicDuals('قائد الشرطة')` is قائدا الشرطة and قائدي الشرطة,
 * of وزيرة العدل it is وزيرتا العدل and وزيرتي العدل. None for a single word, where وزيرا is also "as a minister".
 */
export function arabicDuals(phrase: string): string[] {
  const [head = '', ...rest] = phrase.split(' ')
  const [, stem = '', feminine = ''] = HEAD.exec(head) ?? []
  if (stem === '' || OTHER.test(stem) || !rest[0]?.startsWith('ال')) return []
  const dual = feminine === '' ? stem : `${stem}ت`
  return ['ا', 'ي'].map((ending) => [dual + ending, ...rest].join(' '))
}
