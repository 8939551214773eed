/**
 * A word as the text room compares it: lower case, without accents, tashkeel and tatweel, hamzas and final letters folded.
 * `'Sécurité'` gives `securite`, `'إفريقيّة'` gives افريقيه. Written again here because no room is below this one;
 * a test holds the two together.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’ʼ]/g, "'")
    .replace(/[أإآٱ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u0652\u0640\u200E\u200F]/g, '')
    .normalize('NFC')
}
