import { remembering } from './remembering'

const CONJUNCTIONS = ['', 'و', 'ف'] as const
const ARTICLE = 'ال'
/** Shortest word that is left when the article is taken off: less would be a guess. */
const SHORTEST_AFTER_ARTICLE = 2

/**
 * What a letter may stand before, besides an article. ك is rare and begins many names (كريم is not like ريم, nor كمال like
 * مال), so a short word keeps it; س makes the future of a verb and stands before nothing else.
 */
const MAY_PRECEDE: readonly (readonly [preposition: string, rest: RegExp])[] = [
  ['', /^.{3}/],
  ['ب', /^.{3}/],
  ['ل', /^.{3}/],
  ['ك', /^.{5}/],
  ['س', /^[اتين].{2}/],
]
const MAY_BEGIN: ReadonlySet<string> = new Set('وفبلكسا')

/** The rest of a word after its article, also where ل has swallowed the alef (للمغرب). */
function withoutArticle(rest: string, preposition: string): string | null {
  if (rest.startsWith(ARTICLE)) return rest.slice(ARTICLE.length)
  return preposition === 'ل' && rest.startsWith('ل') ? rest.slice(1) : null
}

function listReadings(norm: string): readonly string[] {
  const readings = [norm]
  const add = (reading: string) => {
    if (!readings.includes(reading)) readings.push(reading)
  }
  for (const conjunction of CONJUNCTIONS) {
    if (!norm.startsWith(conjunction)) continue
    const word = norm.slice(conjunction.length)
    for (const [preposition, mayPrecede] of MAY_PRECEDE) {
      if (!word.startsWith(preposition)) continue
      const rest = word.slice(preposition.length)
      if (mayPrecede.test(rest)) add(rest)
      const bare = withoutArticle(rest, preposition)
      if (bare !== null && bare.length >= SHORTEST_AFTER_ARTICLE) add(bare)
    }
  }
  return readings.sort((left, right) => right.length - left.length)
}

const rememberedReadings = remembering(listReadings)

/**
 * The readings of a normalised Arabic word: itself, and what is left when the letters that Arabic writes together with
 * the next word (و ف ب ل ك س and the article) are taken off. Longest first; most readings are no words, so the
 * caller looks them up. A word of another script has only itself.
 *
 * `withoutClitics('وبالرباط')` is `['وبالرباط', 'بالرباط', 'الرباط', 'رباط']`; `withoutClitics('rabat')` is `['rabat']`.
 */
export function withoutClitics(norm: string): readonly string[] {
  return MAY_BEGIN.has(norm.charAt(0)) ? rememberedReadings(norm) : [norm]
}
