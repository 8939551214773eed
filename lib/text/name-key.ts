import { normalise } from './normalise'

const ARABIC: Readonly<Record<string, string>> = {
  ب: 'B', ت: 'T', ط: 'T', ث: 'T', د: 'D', ض: 'D', ذ: 'D', ظ: 'D', ج: 'G', غ: 'G', ح: 'H', ه: 'H', خ: 'K', ق: 'K', ك: 'K',
  ر: 'R', ز: 'Z', س: 'S', ص: 'S', ش: 'C', ف: 'F', ل: 'L', م: 'M', ن: 'N',
}
const LATIN: Readonly<Record<string, string>> = {
  b: 'B', p: 'B', t: 'T', d: 'D', j: 'G', g: 'G', h: 'H', k: 'K', q: 'K', c: 'K', r: 'R', z: 'Z', s: 'S', f: 'F', v: 'F', l: 'L', m: 'M', n: 'N', x: 'S',
}

/**
 * Consonant classes of one name token of either script: `nameKey('Hammouchi')` is `nameKey('الحموشي')`.
 */
export function nameKey(token: string): string {
  const word = normalise(token).replace(/^ال(?=.{2})/, '').replace(/ه$/, '')
  const latin = word.replace(/tch|sch|sh|ch/g, 'C').replace(/kh/g, 'k').replace(/gh/g, 'g').replace(/ph/g, 'f').replace(/dj/g, 'j').replace(/[td]h/g, (pair) => pair.charAt(0))
  return Array.from(latin, (letter) => (letter === 'C' ? 'C' : (ARABIC[letter] ?? LATIN[letter] ?? ''))).join('').replace(/(.)\1+/g, '$1')
}
