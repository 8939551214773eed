import { normalise } from '@/lib/text/normalise'

/** Latin letters for normalised Arabic ones, as French-language papers of the Maghreb write names. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'ch',
  ص: 's', ض: 'd', ط: 't', ظ: 'd', ع: 'a', غ: 'gh', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'ou',
  ي: 'i', ء: '',
}

/**
 * ASCII words for an address, from text of either script. Arabic short vowels are not written, so they are not invented:
 * the result is readable, not a transcription.
 *
 * `romanise('Frédéric Veaux')` is `'frederic-veaux'`, `romanise('سلمان الشودري')` is `'slman-al-choudri'`.
 */
export function romanise(text: string): string {
  return normalise(text)
    .replace(/(^|\s)ال(?=\S)/g, '$1al-')
    .replace(/\p{Script=Arabic}/gu, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** The first of `base`, `base-2`, `base-3` … that is not taken; it is added to `taken`. */
export function uniqueSlug(base: string, taken: Set<string>): string {
  let slug = base
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`
  taken.add(slug)
  return slug
}
