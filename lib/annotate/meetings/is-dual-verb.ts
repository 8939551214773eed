/**
 * Whether an Arabic verb is of two, by its ending as it is written: وقعا, التقيا, يبحثان. Not وقعوا, which is of several,
 * nor استقبلها and استقبلنا, where the alef is that of an object, nor بدأ. French has no dual: "signent".
 */
export function isDualVerb(word: string): boolean {
  return /^[وف]?س?[يت]\p{L}{2,}ان$/u.test(word) || (/^\p{Script=Arabic}{3,}ا$/u.test(word) && !/(?:وا|نا|ها|هما)$/.test(word))
}
