import { gapBefore, normAt, type Passage } from '../passage'

/** What is somebody's own: بلده, عاصمتها. Read in the text: once normalised, دولة ends alike. */
const OWN = /(?:ه|ها|حدة)$/

/** Whether each of two acts alone, behind an Arabic verb and before `end`: "، كل في بلده", "، كل منهما على حدة". */
export function actsApart(passage: Passage, verb: number, end: number): boolean {
  for (let index = verb + 1; index < end; index++) {
    if (normAt(passage, index) !== 'كل' || !/[،,]/.test(gapBefore(passage, index))) continue
    const start = normAt(passage, index + 1) === 'منهما' ? index + 2 : index + 1
    const within = /^ب.{2}/.test(normAt(passage, start)) ? start : /^(?:في|من|علي|داخل)$/.test(normAt(passage, start)) ? start + 1 : null
    if (within !== null && OWN.test(passage.tokens[within]?.text ?? '')) return true
  }
  return false
}
