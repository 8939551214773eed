import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'

/** Words from an office that two hold to the second of their countries: وزيرا الداخلية في كل من جمهورية كينيا ومملكة إسبانيا. */
const FARTHEST = 10

/**
 * Whether two who hold one office in two countries stand at a token of an Arabic text: وزيرا الداخلية الكيني والإسباني,
 * قائدا الشرطة في كينيا وإسبانيا, وزيرا العدل في البلدين. A plural office of one country is a body of its own: سفراء
 * كينيا.
 */
export function opensPair(passage: Passage, index: number): boolean {
  const start = endOfDual(passage, index)
  if (start === null) return false
  let first: string | null = null
  for (let at = start; at < start + FARTHEST && !/[.;؛:]/.test(gapBefore(passage, at)); at++) {
    if (/^(?:ب|ال|بال)?(?:بلدين|دولتين|جارين)$/.test(normAt(passage, at))) return true
    const country = findAtomAt(passage, at, 'country')
    if (country === null) continue
    if (first !== null) return country.key !== first && country.prefix.startsWith('و')
    first = country.key
  }
  return false
}

/** المسؤولان, الوزيران: two who were named before, or are behind a comma. */
const TWO = /^ال(?:مسوول|وزير|قائد|مدير|رئيس|سفير|مفوض|مفتش|مبعوث)(?:ان|ين)$/

/** The end of وزيرا الداخلية, سفيران, المسؤولان; `null` for others, and for sound plurals like مديرو. */
function endOfDual(passage: Passage, index: number): number | null {
  const norm = normAt(passage, index)
  if (TWO.test(norm)) return index + 1
  const office = findAtomAt(passage, index, 'function')
  return office !== null && office.plural && office.prefix === '' && /(?:ا|ي|ان|ين)$/.test(norm) ? office.to : null
}
