import { nameSimilarity } from '@/lib/text/name-similarity'
import { isTelling } from './is-telling'
import { isFullName, nameWords } from './person-names'
import type { Side } from './unit'

/** A surname this alike, in names this alike on the whole, may be one name misspelt: no clash, and some evidence. */
const MAYBE_SAME = { surname: 0.8, name: 0.5 } as const

/**
 * Whole names this alike are of one person, whatever their last words: `Tomas Havelec` and توماش هافليتس, a name that was cut
 * short, one family name in two spellings. Two people who share a given name stay below, by a tenth.
 */
const ALIKE = 0.7
/** A name with its words turned round is a little less surely the same. */
const FAMILY_FIRST = 0.9

/** What a surname by itself is worth beside a whole name: it may be his, and it may be that of a namesake. */
const LONE = 0.6

/** Pairs of names that are remembered; the memory is emptied when it is full. */
const MEMORY = 50_000

/** How alike the names of two sides are. */
export type CompareNames = (one: Side, other: Side) => number

/**
 * Compares names whose surnames are alike; 0 for names that merely share a given name. A surname alone, as `Adwan` beside
 * `Nayef Mufleh Adwan` or العدوان, is no other name. In two offices names have to be alike as they are written: `Ali Hassan`,
 * ambassador, is not حسن علي, minister. The same pairs come again and again in one collection, and are measured once.
 */
export function nameComparer(): CompareNames {
  const known = new Map<string, number>()
  return (one, other) => {
    const [left, right] = [one.name ?? '', other.name ?? '']
    const isOther = haveOtherOffices(one, other)
    const pair = `${left}\n${right}\n${isOther}`
    const before = known.get(pair)
    if (before !== undefined) return before
    if (known.size >= MEMORY) known.clear()
    const similarity = measureNames(left, right, isOther)
    known.set(pair, similarity)
    return similarity
  }
}

function measureNames(left: string, right: string, isOther: boolean): number {
  const [one, other] = [nameWords(left), nameWords(right)]
  const ofSurnames = nameSimilarity(last(one), last(other))
  if (!isFullName(left) || !isFullName(right)) return Math.max(ofSurnames < MAYBE_SAME.surname ? 0 : ofSurnames * LONE, measureLone(one, other), measureLone(other, one))
  // Most pairs have nothing in common at either end, and need not be laid side by side.
  const mayBeTurned = nameSimilarity(first(one), last(other)) > 0 || nameSimilarity(last(one), first(other)) > 0
  if (!mayBeTurned && ofSurnames === 0 && nameSimilarity(first(one), first(other)) === 0) return 0
  const asWritten = nameSimilarity(left, right)
  const turned = mayBeTurned ? Math.max(nameSimilarity(left, familyFirst(other)), nameSimilarity(familyFirst(one), right)) : 0
  if (isOther && turned > asWritten) return 0
  const similarity = Math.max(asWritten, FAMILY_FIRST * turned)
  if (similarity >= ALIKE) return similarity
  return isOther || ofSurnames < MAYBE_SAME.surname || similarity < MAYBE_SAME.name ? 0 : similarity
}

/** `Nayef`, and `Abd Allah` together: a word of three letters may be the half of one, as in عبد الله beside عبدالله. */
function first([word = '', next = '']: readonly string[]): string {
  return word.length > 3 ? word : `${word} ${next}`
}

function last(words: readonly string[]): string {
  return words.at(-1) ?? ''
}

/** Of two countries, or of two offices that each say who somebody is. */
function haveOtherOffices(one: Side, other: Side): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return true
  const [key, office] = [one.function?.key ?? null, other.function?.key ?? null]
  return isTelling(key) && isTelling(office) && key !== office
}

/** `Haruki Tanabe` as his own papers write him, `Tanabe Haruki`: تانابي هاروكي. */
function familyFirst(words: readonly string[]): string {
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ')
}

/** One word of a name against those after the first of a whole one: which of them is the family's is not for us to know. */
function measureLone(lone: readonly string[], whole: readonly string[]): number {
  const [word] = lone
  if (word === undefined || lone.length > 1 || whole.length < 3) return 0
  const best = Math.max(...whole.slice(1).map((each) => nameSimilarity(word, each)))
  return best < MAYBE_SAME.surname ? 0 : best * LONE
}
