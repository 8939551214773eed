import { isArabicWord } from './character-class'
import spellings from './data/west-african-names.json'
import { normalise } from './normalise'

/**
 * The sounds of a name are a string of one character a sound, the same alphabet for both scripts:
 *   B P V F T D J G K Q X S Z C L M N R H   as in French, with C for ch/ش, X for kh/خ, J for j/ج, G for hard g
 *   1 ث th   2 ذ ظ dh   3 غ gh   4 ع
 *   a e i o u w y    vowels and glides of Latin spelling, q its final h
 *   U I              the long u and i of a last closed syllable: ou in Mahmoud, و in محمود, ي in حسين
 *   A W Y h          the long vowels that Arabic writes, and a final ه or ة, @ an alef at the beginning, which stands for any vowel
 * How near two sounds are is the business of `soundDistance`.
 */
const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  ب: 'B', ت: 'T', ط: 'T', ث: '1', ج: 'J', ح: 'H', خ: 'X', د: 'D', ض: 'D', ذ: '2', ظ: '2', ر: 'R', ز: 'Z', س: 'S', ص: 'S',
  ش: 'C', ع: '4', غ: '3', ف: 'F', ق: 'Q', ك: 'K', ل: 'L', م: 'M', ن: 'N', ه: 'H', ا: 'A', و: 'W', ي: 'Y',
}

/** What Latin letters sound like, longest spelling first; a letter that is not here is kept out. */
const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|sch|sh|ch|cz/y, 'C'], [/sz/y, 'S'], [/^wr/y, 'R'],
  [/kh/y, 'X'], [/gh/y, '3'], [/dj|dzh|dg(?=[ei])/y, 'J'], [/dh/y, '2'], [/tth/y, 'T'], [/th/y, '1'], [/ph/y, 'F'], [/rh/y, 'R'],
  [/zh/y, 'J'], [/t[sz]/y, 'Z'], [/ck/y, 'K'], [/qu(?=[aeiou])/y, 'K'], [/q/y, 'Q'],
  [/(?<=.)gn(?=[aeiouy])/y, 'Ny'], [/gn$/y, 'N'], [/gg(?=[ey])|gu(?=[eiy])/y, 'G'], [/gg(?=i)/y, 'J'], [/g(?=[eiy])/y, 'J'], [/g/y, 'G'],
  [/cc(?=[eiy])/y, 'KS'], [/c(?=[eiy])/y, 'S'], [/[ck]/y, 'K'], [/x/y, 'KS'],
  [/ou(?=[bcdfgklmnprstz]$)/y, 'U'], [/eau/y, 'o'], [/ou|oo/y, 'u'], [/ee/y, 'i'],
  [/b/y, 'B'], [/p/y, 'P'], [/v/y, 'V'], [/f/y, 'F'], [/t/y, 'T'], [/d/y, 'D'], [/j/y, 'J'], [/s/y, 'S'], [/z/y, 'Z'],
  [/l/y, 'L'], [/m/y, 'M'], [/n/y, 'N'], [/r/y, 'R'], [/h$/y, 'q'], [/h/y, 'H'],
  [/a/y, 'a'], [/e/y, 'e'], [/i/y, 'i'], [/o/y, 'o'], [/u/y, 'u'], [/w/y, 'w'], [/y/y, 'y'],
]

/** Letters that lose their sound with their mark, spelt out before the marks come off. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/[çÇ]/g, 's'], [/[šŠşŞșȘ]/g, 'sh'], [/[čČćĆ]/g, 'tch'], [/[žŽ]/g, 'j'], [/[ğĞ]/g, 'gh'], [/[ñÑńŃ]/g, 'ny'],
]

/**
 * Other ways to say the end, or another part, of a name as it is spelt. Each makes one more reading:
 * silent endings of French, mouillé l, x and English or Slav ch.
 */
const LATIN_READINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})(?:aux|eaux|ault|aud|aut|ot|op|oz|od|os)$/, 'o'],
  [/(?<=[aeiouynr])[tdsxzp]$/, ''],
  [/(?<=.{2})e[rz]$/, 'i'],
  [/(?<=[aeiou])(?:mps|mp|nts|nds|ncs|ng|nc|rts|rds|rs)$/, 'n'],
  [/ill/, 'y'],
  [/^des(?=[bcdfgjklmnpqrtv])/, 'de'],
  [/oi[st]?(?=$|[^aeiou])/, 'ua'],
  // Tesfaye, and Tsvangirai beside it: Arabic writes both with تس.
  [/^ts(?=[bcdfgjklmnpqrtv])/, 't.s'],
  [/x/g, 's'], [/^x/, 'sh'],
  [/ch/g, 'k'], [/ggi/, 'gui'], [/ic$/, 'itch'], [/gn/, 'ghn'], [/^q(?=i[aeno])/, 'ch'], [/ti(?=[aeo])/, 'si'], [/(?<=[aeiou])c(?=e)/, 'j'],
  [/(?<=[aeiou])s(?=[lmn])/, ''], [/sh/, 's.h'],
  // English a before a mute e: Jake, Blake.
  [/a(?=[bcdfgjklmnpqrstvz]e$)/, 'ei'],
  // The mute e of Le, Renard and Benoît, which Arabic writes with و.
  [/(?<=^[bcdfgjlmnprstv])e(?=$|[bcdfghjklmnpqrstvz][aeiouyrl])/, 'eu'],
]

/** Arabic spellings of one vowel with two letters: the إي and أو that begin a name, the يه that ends it. */
const ARABIC_READINGS: readonly (readonly [RegExp, string])[] = [
  [/^@(?=[WY])/, ''],
  [/Yh$/, 'Y'],
  // An n without vowel before b is said m: جنبلاط is Joumblatt.
  [/N(?=B)/, 'M'],
  // The silent letter of مونارد, which others leave out; the eo of Seo, which is written with two letters or one.
  [/(?<=[AWY]R)[DT]$/, ''],
  [/^(.)YW$/, '$1W'],
]

/**
 * Names of West Africa that Arabic writes as they are said there: جالو beside ديالو. A table, since a rule of letters would make
 * one of Diane and Jeanne.
 */
const asSpelt: ReadonlyMap<string, string> = new Map(Object.entries(spellings).map(([said, spelt]) => [normalise(said), normalise(spelt)]))

function latinSounds(letters: string): string {
  let sounds = ''
  for (let index = 0; index < letters.length; ) {
    let width = 1
    for (const [spelling, sound] of LATIN_SOUNDS) {
      spelling.lastIndex = index
      if (!spelling.test(letters)) continue
      sounds += sound
      width = spelling.lastIndex - index
      break
    }
    index += width
  }
  return sounds.replace(/(.)\1+/g, '$1')
}

function arabicSounds(letters: string): string {
  const sounds = Array.from(letters, (letter) => ARABIC_SOUNDS[letter] ?? '').join('')
  // Arabic doubles a vowel letter (بارنييه) or the l of the article; another letter written twice is said twice.
  return sounds.replace(/^A/, '@').replace(/(?<=..)H$/, 'h').replace(/([AWYL])\1+/g, '$1')
    .replace(/(?<=[^@])W(?=[^AWYh]$)/, 'U').replace(/(?<=[^@])Y(?=[^AWYh]$)/, 'I')
    .replace(/TC/g, 'C').replace(/DJ/g, 'J').replace(/(?<=.)T[SZ]|^T[SZ](?=[AWY])/g, 'Z')
}

/** The letters of a Latin name as they are read: marks that change a sound spelt out, then folded. */
export function foldName(name: string): string {
  return normalise(MARKED.reduce((text, [marked, plain]) => text.replace(marked, plain), name.normalize('NFC')))
}

function readingsOf(spelt: string, others: readonly (readonly [RegExp, string])[]): string[] {
  const readings = others.map(([pattern, letters]) => spelt.replace(pattern, letters))
  return [spelt, ...readings.filter((reading) => reading !== spelt)]
}

/**
 * The readings of one folded name token, the plain one first.
 * `listSounds('veaux')` is `['VoKS', 'Vo', …]`; `listSounds('حموشي')` is `['HMWCY']`.
 */
export function listSounds(folded: string): string[] {
  if (!isArabicWord(folded)) return [...new Set(readingsOf(folded, LATIN_READINGS).map(latinSounds))]
  const readings = readingsOf(arabicSounds(folded), ARABIC_READINGS)
  const spelt = asSpelt.get(folded)
  return spelt === undefined ? readings : [...readings, arabicSounds(spelt)]
}
