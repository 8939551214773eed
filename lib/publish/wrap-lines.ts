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
