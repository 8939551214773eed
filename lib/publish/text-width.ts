/**
 * Widths of letters in parts of the size of the type, of Source Serif 4 and Noto Naskh Arabic at weight 600, a little
 * on the wide side. Arabic letters change their width with their neighbours: these are means. A test measures with the
 * faces themselves that no line of a picture is too long.
 */
const WIDTHS: readonly [letters: RegExp, width: number][] = [
  [/[\p{M}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u, 0],
  [/[\s'’]/u, 0.25],
  [/[ijlïI.,:;!()[\]\-·/|]/u, 0.34],
  [/[ftîrsJ?]/u, 0.5],
  [/[mwœæMW]/u, 0.95],
  [/\p{Lu}/u, 0.76],
  [/[سشصضﷲ]/u, 0.8],
  [/[اأإآٱلردذزوؤء،؛]/u, 0.34],
  [/\p{Script=Arabic}/u, 0.47],
]
const OTHER = 0.62

/** About how wide a text is, in parts of the size of its type: `textWidth('Rabat')` is about 2.8, of «الرباط» about 2.2. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER), 0)
}
