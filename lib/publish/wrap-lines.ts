import { textWidth } from './text-width'

/**
 * A text in lines of at most `width`, a measure of `textWidth`; what does not fit into `most` lines ends in "…".
 *
 * @example wrapLines('Une rencontre à Rabat', 6, 2) // ['Une', 'rencontre…']
 * @example wrapLines('لقاء بالرباط', 4, 2) // ['لقاء', 'بالرباط']
 */
export function wrapLines(text: string, width: number, most: number): string[] {
  const words = text.split(/[\s\u200B]+/).filter(Boolean).flatMap((word) => cutWord(word, width))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', width)]
}

/** A word that is longer than a line, such as an address, is cut wherever the line ends. */
function cutWord(word: string, width: number): string[] {
  const pieces: string[] = ['']
  for (const letter of word) {
    const piece = (pieces.at(-1) ?? '') + letter
    if (piece.length > letter.length && textWidth(piece) > width) pieces.push(letter)
    else pieces[pieces.length - 1] = piece
  }
  return pieces
}

/** The line with "…" at its end, without the words for which there is then no room. */
function shorten(line: string, width: number): string {
  if (textWidth(`${line}…`) <= width) return `${line}…`
  const words = line.split(' ')
  return words.length > 1 ? shorten(words.slice(0, -1).join(' '), width) : shorten([...line].slice(0, -1).join(''), width)
}

/**
 * The same in lines of about one length, so that no word is left alone in the last: as narrow as the number of lines
 * allows. «مباحثات بالرباط مع سفير الغابون» in two lines is «مباحثات بالرباط» and «مع سفير الغابون».
 */
export function balanceLines(text: string, width: number, most: number): string[] {
  let balanced = wrapLines(text, width, most)
  if (balanced.at(-1)?.endsWith('…')) return balanced
  for (const share of [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6]) {
    const narrower = wrapLines(text, width * share, balanced.length + 1)
    if (narrower.length > balanced.length) break
    balanced = narrower
  }
  return balanced
}
