import { CharacterClass, classAt, widthAt } from './character-class'
import { normalise } from './normalise'
import { remembering } from './remembering'
import { rememberingTexts } from './remembering-texts'

/** A word of a text: as it stands there, folded for comparison, and its UTF-16 offsets into that text, end excluded. */
export interface Token {
  readonly text: string
  readonly norm: string
  readonly start: number
  readonly end: number
}

const APOSTROPHES = new Set("'’‘ʼ´`′")
/** What may stand inside a number: 2,29 and 20:38 and 1.500.000 and ٢٫٥. */
const NUMBER_JOINTS = new Set(['.', ',', ':', '٫', '٬'])
const ELIDED = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])
const LONGEST_ELIDED = 6
const VOWEL_OR_H = /^[aeiouyh]/
/** What a number takes with it: 1er, 2e, 3ème, 14h, 14h30. */
const NUMBER_TAIL = /(?:(?:ers?|[eè]res?|[eè]?mes?|es?|nde?s?|th|st|rd)(?![\p{L}\p{M}])|h(?:\d\d)?(?![\p{L}\p{M}\d])|[A-Z](?![\p{L}\p{M}\d]))/uy

const { letter, arabicLetter, digit, mark, invisible } = CharacterClass

/** End of the run of one script that starts here; a run of Latin letters may end in digits (G20), an Arabic one may not (بـ3). */
function endOfRun(text: string, start: number): number {
  const script = classAt(text, start)
  let end = start
  let index = start
  while (index < text.length) {
    const found = classAt(text, index)
    const inside = found === script || found === mark || (found === digit && script === letter)
    if (!inside && found !== invisible) break
    index += widthAt(text, index)
    if (inside) end = index
  }
  return end
}

/** Letters joined by dots, D.G.S.N. or و.م.ع: end of it with its last dot, or -1 when fewer than two letters are. */
function endOfAcronym(text: string, start: number): number {
  const script = classAt(text, start)
  let end = start
  let letters = 0
  while (classAt(text, end) === script) {
    const next = end + widthAt(text, end)
    const dotted = text[next] === '.'
    if (!dotted && (letters < 1 || endOfRun(text, end) !== next)) break
    letters += 1
    end = next
    if (!dotted) break
    end += 1
  }
  return letters >= 2 ? end : -1
}

/** True for the apostrophe of l’ambassadeur, false for those of aujourd’hui, M’hamed and N’Golo. */
function isElision(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ELIDED) return false
  const head = text.slice(start, end)
  if (!ELIDED.has(normalise(head))) return false
  const next = text.slice(end + 1, end + 2)
  // Only the given names M’hamed and M’hammed put an h after a capital M’.
  if (head === 'M' && /^h/i.test(next)) return false
  return classAt(text, end + 1) !== letter || VOWEL_OR_H.test(normalise(next))
}

function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start)
  while (APOSTROPHES.has(text[end] ?? '')) {
    if (isElision(text, start, end)) return end + 1
    if (classAt(text, end + 1) !== letter || classAt(text, start) !== letter) return end
    end = endOfRun(text, end + 1)
  }
  return end
}

function endOfNumber(text: string, start: number): number {
  let end = start
  let joined = false
  for (;;) {
    while (classAt(text, end) === digit) end += widthAt(text, end)
    if (!NUMBER_JOINTS.has(text[end] ?? '') || classAt(text, end + 1) !== digit) break
    joined = true
    end += 1
  }
  // 20:38Sa is a clock and a word; 2e is one token.
  if (joined) return end
  NUMBER_TAIL.lastIndex = end
  return NUMBER_TAIL.test(text) ? NUMBER_TAIL.lastIndex : end
}

/** Latin acronyms lose their dots (D.G.S.N. is DGSN); Arabic ones keep them, for و.م.ع without dots would be the word ومع. */
function foldAcronym(text: string): string {
  return classAt(text, 0) === arabicLetter ? normalise(text).replace(/\.$/, '') : normalise(text.replaceAll('.', ''))
}

/** The same string each time: whoever looks a word up finds it by its place in memory. */
const foldWord = remembering(normalise)

/**
 * Splits a text into words, numbers and acronyms, in order and disjoint, each with its place in the original text.
 * French elision is a token of its own (`l’` `ambassadeur`), compounds are split at the hyphen (their offsets touch),
 * a change of script or from digits to letters ends a word. Linear in the length of the text.
 *
 * `tokenise('- 20:38Sa Majesté')` has the norms `20:38`, `sa`, `majeste`;
 * `tokenise('بـ3 ملايين، و.م.ع')` has `ب`, `3`, `ملايين`, `و.م.ع`.
 */
export const tokenise: (text: string) => readonly Token[] = rememberingTexts((text) => {
  const tokens: Token[] = []
  let index = 0
  while (index < text.length) {
    const found = classAt(text, index)
    if (found !== letter && found !== arabicLetter && found !== digit) {
      index += widthAt(text, index)
      continue
    }
    const acronym = found === digit ? -1 : endOfAcronym(text, index)
    const end = found === digit ? endOfNumber(text, index) : acronym > 0 ? acronym : endOfWord(text, index)
    const word = text.slice(index, end)
    const norm = acronym > 0 ? foldAcronym(word) : foldWord(word)
    if (norm) tokens.push({ text: word, norm, start: index, end })
    index = end
  }
  return tokens
})
