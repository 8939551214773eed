/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one word of another:
 * `editDistance('pakistn', 'pakistan')` and `editDistance('باكستن', 'باكستان')` are 1, `editDistance('hamouhci',
 * 'hamouchi')` too. More than `most` is not counted.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most || countForeign(left, right) > most || countForeign(right, left) > most) return most + 1
  let [before, above] = [[] as number[], Array.from({ length: right.length + 1 }, (_, column) => column)]
  for (let line = 1; line <= left.length; line++) {
    const row = [line]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[line - 1] === right[column - 1]
      const isSwapped = line > 1 && column > 1 && left[line - 1] === right[column - 2] && left[line - 2] === right[column - 1]
      row[column] = Math.min(
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...row) > most) return most + 1
    ;[before, above] = [above, row]
  }
  return above[right.length] ?? 0
}

/** Letters of a word that another has nowhere: each takes a change of its own, and to count them is quick. */
function countForeign(word: string, other: string): number {
  let foreign = 0
  for (let index = 0; index < word.length; index++) if (!other.includes(word.charAt(index))) foreign++
  return foreign
}
