/** What a reader typed, taken apart: words to look for, phrases in quotes, and what must not be there. */
export interface ParsedQuery {
  /** Words side by side, as typed: names of several words are found in them. */
  runs: string[]
  phrases: string[]
  excluded: { text: string; isPhrase: boolean }[]
  /** True when the query was longer than what is looked at. */
  isCut: boolean
}

/** Characters and pieces of a query that are looked at; a longer one is a text that was pasted. */
export const QUERY_LIMITS = { characters: 500, pieces: 24 } as const

const PIECE = /(?<minus>[-−–]?)(?:"(?<straight>[^"]*)"|«(?<angled>[^»]*)»|“(?<curly>[^”]*)”)|(?<word>[^\s"«»“”]+)/gu
const EXCLUDED = /^[-−–](?=[\p{L}\p{N}])/u
/** Words of other search engines: everything is wanted together here. */
const OPERATOR = /^(?:AND|OR|NOT|NEAR|&+|\|+)$/
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]+/gu

/**
 * Takes a query apart. Any text will do: a quote that is not closed is no quote, a lone minus no exclusion, what cannot
 * be printed is a space, and what goes beyond the limits is left out.
 *
 * `parseQuery('"visite de travail" Rabat -Berlin')` has the phrase `visite de travail`, the run `Rabat` and excludes
 * `Berlin`; `parseQuery('«الأمن الوطني» برلين -باريس')` likewise.
 */
export function parseQuery(query: string): ParsedQuery {
  const whole = query.toWellFormed().replace(UNPRINTABLE, ' ').trim()
  const text = whole.slice(0, QUERY_LIMITS.characters).toWellFormed()
  const parsed: ParsedQuery = { runs: [], phrases: [], excluded: [], isCut: text.length < whole.length }
  let run: string[] = []
  const endRun = (): void => {
    if (run.length > 0) parsed.runs.push(run.join(' '))
    run = []
  }
  const pieces = [...text.matchAll(PIECE)]
  if (pieces.length > QUERY_LIMITS.pieces) parsed.isCut = true
  for (const { groups = {} } of pieces.slice(0, QUERY_LIMITS.pieces)) {
    const phrase = groups.straight ?? groups.angled ?? groups.curly
    const word = groups.word ?? ''
    if (phrase !== undefined) {
      endRun()
      if (groups.minus) parsed.excluded.push({ text: phrase, isPhrase: true })
      else parsed.phrases.push(phrase)
    } else if (EXCLUDED.test(word)) {
      endRun()
      parsed.excluded.push({ text: word.slice(1), isPhrase: false })
    } else if (!OPERATOR.test(word)) {
      run.push(word)
    }
  }
  endRun()
  return parsed
}
