import { QUERY_CHARACTERS } from '@/lib/model/search-view'

/** What a reader typed, taken apart: words to look for, phrases in quotes, and what must not be there. */
export interface ParsedQuery {
  /** The query as far as it is looked at, without what cannot be printed. */
  text: string
  runs: Run[]
  phrases: string[]
  excluded: { text: string; isPhrase: boolean }[]
  /** True when the query was longer than what is looked at. */
  isCut: boolean
}

/** Words side by side, as typed: names of several words are found in them. */
export interface Run {
  text: string
  /** Where in the query each of its characters stands. */
  places: number[]
}

/** Pieces of a query that are looked at. */
const MOST_PIECES = 24

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
  const text = whole.slice(0, QUERY_CHARACTERS).toWellFormed()
  const parsed: ParsedQuery = { text, runs: [], phrases: [], excluded: [], isCut: text.length < whole.length }
  let run: Run[] = []
  const endRun = (): void => {
    if (run.length > 0) parsed.runs.push(joinRun(run))
    run = []
  }
  const pieces = [...text.matchAll(PIECE)]
  if (pieces.length > MOST_PIECES) parsed.isCut = true
  for (const { groups = {}, index } of pieces.slice(0, MOST_PIECES)) {
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
      run.push({ text: word, places: Array.from({ length: word.length }, (_, offset) => index + offset) })
    }
  }
  endRun()
  return parsed
}

/** Words with one space between them, which stands where the next word begins. */
function joinRun([first = { text: '', places: [] }, ...rest]: readonly Run[]): Run {
  return rest.reduce(({ text, places }, word) => ({ text: `${text} ${word.text}`, places: [...places, word.places[0] ?? 0, ...word.places] }), first)
}
