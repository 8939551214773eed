/**
 * What a letter becomes when Unicode's own decomposition does not say so. Letters that are a base plus marks
 * (é, أ, ؤ, ئ) need no line here: they are decomposed and lose the mark.
 */
const FOLDS: Readonly<Record<string, string>> = {
  œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ħ: 'h', ς: 'σ',
  '’': "'", '‘': "'", '‛': "'", 'ʼ': "'", 'ʹ': "'", '′': "'", '´': "'", '`': "'", 'ʿ': "'", 'ʾ': "'", 'ʻ': "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-',
  // Alef with wasla, and final ya and ta marbuta, which newspapers write with and without their dots.
  'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه',
  // Persian, Urdu and Kurdish keyboards, and the letters that Arabic borrows for foreign sounds.
  'ی': 'ي', 'ې': 'ي', 'ے': 'ي', 'ھ': 'ه', 'ہ': 'ه', 'ە': 'ه', 'ۃ': 'ه',
  'ک': 'ك', 'ڪ': 'ك', 'گ': 'ك', 'ڭ': 'ك', 'ݣ': 'ك', 'ڤ': 'ف', 'ڥ': 'ف', 'پ': 'ب', 'چ': 'ج', 'ژ': 'ز', 'ڨ': 'ق',
}

/** Marks, tatweel, bidi and joining controls, soft hyphen: they change how a word looks, not which word it is. */
const INVISIBLE = /[\p{Mn}\p{Me}\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const DIGIT = /\p{Nd}/u
const REPLACEMENT = '\ufffd'

/** Zero of the ten digits that a decimal digit belongs to: Unicode lays them out in runs of ten. */
function digitValue(digit: string): string {
  let code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1
    value += 1
  }
  return String(value)
}

function foldLetter(letter: string): string {
  return FOLDS[letter] ?? (DIGIT.test(letter) && letter > '9' ? digitValue(letter) : letter)
}

/** The fold of one code point: it depends on nothing around it, which is what makes the whole idempotent. */
function foldCodePoint(character: string): string {
  // A lone half of a pair could meet its other half once what stands between them is dropped.
  if (!character.isWellFormed()) return REPLACEMENT
  const known = FOLDS[character]
  if (known !== undefined) return known
  // Twice, because the decomposition of ᴬ is a capital and the small letter of İ is a letter and a mark.
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(INVISIBLE, '')
  return Array.from(plain, foldLetter).join('')
}

/** Folds of single units, filled as they are met; an empty string is a fold too. */
const cache: (string | undefined)[] = new Array<string | undefined>(0x1_0000).fill(undefined)
/** 1 for a unit that folds to itself: most are, and whole runs of them are copied at once. */
const isFolded = new Uint8Array(0x1_0000)

function foldUnit(unit: number): string {
  const written = String.fromCharCode(unit)
  const folded = foldCodePoint(written)
  cache[unit] = folded
  if (folded === written) isFolded[unit] = 1
  return folded
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Folds a text for comparison: two spellings that a reader takes for one word become equal.
 * Compatibility forms, case, accents, ligatures, apostrophes and dashes; Arabic vowel signs, tatweel and bidi
 * marks off, hamza carriers to their letter, ى to ي, ة to ه, Persian letters to Arabic ones; all digits to 0-9.
 * Works code point by code point (so it is linear, and `normalise(normalise(text)) === normalise(text)`); the
 * length may change, so offsets belong to the original text, never to the result.
 *
 * `normalise('L’Œuvre de Société')` is `"l'oeuvre de societe"`; `normalise('الأَمْن الوطنيّة ٢٠٢٦')` is `'الامن الوطنيه 2026'`.
 */
export function normalise(text: string): string {
  let folded = ''
  let copied = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (isFolded[unit] === 1) continue
    const isPair = isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(index + 1))
    const fold = isPair ? foldCodePoint(text.slice(index, index + 2)) : (cache[unit] ?? foldUnit(unit))
    folded += text.slice(copied, index) + fold
    if (isPair) index += 1
    copied = index + 1
  }
  return copied === 0 ? text : folded + text.slice(copied)
}
