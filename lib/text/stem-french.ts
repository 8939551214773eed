/** An ending, what takes its place, and how many letters must stand before it. */
type Rule = readonly [ending: string, replacement: string, before: number]

/** Number, and the feminines that it hides. One is applied. */
const NUMBER: readonly Rule[] = [
  ['eaux', 'el', 2], ['eau', 'el', 3], ['aux', 'al', 2], ['eux', 'eu', 2], ['euses', 'eu', 2], ['euse', 'eu', 2],
  ['ss', 'ss', 1], ['s', '', 3], ['x', '', 3],
]

/**
 * Endings that make one word of another: noun of a verb, person, adjective, nationality, adverb, tense.
 * The longest that fits is applied, twice at most: journalistes, journaliste, journ.
 */
const ENDINGS: readonly Rule[] = [
  // Nouns and adjectives of a verb.
  ['isationnel', 'is', 3], ['ationnelle', '', 3], ['ationnel', '', 3], ['ation', '', 3], ['ateur', '', 4], ['atrice', '', 4], ['atoire', '', 4], ['ative', '', 4], ['atif', '', 4],
  ['ction', 'ct', 2], ['cteur', 'ct', 2], ['ctrice', 'ct', 2], ['ctoral', 'ct', 2], ['ctorale', 'ct', 2], ['ctive', 'ct', 2], ['ctif', 'ct', 2],
  ['culteur', 'cultur', 3], ['cultrice', 'cultur', 3], ['adeur', 'ad', 4], ['adrice', 'ad', 4], ['issement', '', 3], ['ementale', '', 5], ['emental', '', 5], ['ement', '', 5], ['ature', '', 3],
  ['ance', '', 4], ['ante', '', 4], ['ant', '', 4], ['ence', '', 5], ['entielle', '', 4], ['entiel', '', 4], ['euse', '', 4], ['eur', '', 4],
  // Adverbs.
  ['ellement', 'el', 3], ['alement', 'al', 3], ['iquement', 'ique', 3], ['ivement', 'if', 3],
  // Adjectives and qualities.
  ['itaire', '', 4], ['aire', '', 4], ['alite', '', 4], ['ivite', 'if', 3], ['ite', '', 4], ['ionnelle', 'ion', 3], ['ionnel', 'ion', 3],
  ['istique', '', 4], ['iste', '', 4], ['isme', '', 4], ['ique', '', 4], ['ielle', '', 4], ['iel', '', 4], ['elle', '', 4], ['el', '', 4], ['ale', '', 4], ['al', '', 4],
  ['ive', '', 4], ['if', '', 4], ['iere', '', 4], ['ier', '', 4], ['aliere', '', 4], ['alier', '', 4],
  // Countries and those who live there.
  ['gnole', 'gn', 3], ['gnol', 'gn', 3], ['aise', '', 4], ['ais', '', 4], ['ai', '', 5], ['oise', '', 3], ['ois', '', 3], ['oi', '', 4], ['aine', '', 4], ['ain', '', 4],
  ['ienne', '', 3], ['ien', '', 3], ['eenne', '', 4], ['een', '', 4], ['ie', '', 4],
  // Tenses.
  ['eraient', '', 4], ['erait', '', 4], ['eront', '', 4], ['era', '', 4], ['aient', '', 4], ['ait', '', 4], ['issent', '', 4],
  ['ees', '', 3], ['ee', '', 3], ['er', '', 3], ['ez', '', 4], ['ir', '', 4],
  ['e', '', 3], ['i', '', 5],
]

/** The longest ending first, filed by last letter so that a word meets few of them. */
function fileByLastLetter(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const sorted = [...rules].sort(([left], [right]) => right.length - left.length)
  return Map.groupBy(sorted, ([ending]) => ending.at(-1) ?? '')
}

const numberRules = fileByLastLetter(NUMBER)
const endingRules = fileByLastLetter(ENDINGS)
const ROUNDS = 2
const SHORTEST_WORD = 4

function apply(rules: ReadonlyMap<string, readonly Rule[]>, word: string): string {
  for (const [ending, replacement, before] of rules.get(word.at(-1) ?? '') ?? []) {
    if (word.length - ending.length >= before && word.endsWith(ending)) return word.slice(0, -ending.length) + replacement
  }
  return word
}

/** A verb's third person plural, but not the end of parlement. */
const SHORTEST_THIRD_PLURAL = 8
const THIRD_PLURAL = /(?<!m)ent$/

/** One spelling for what sounds alike once the ending is off: turque and turc, accueille and accueil, ministre and ministère. */
function settle(word: string): string {
  return word.replace(/qu$/, 'c').replace(/gu$/, 'g').replace(/([bcdfglmnprst])\1$/, '$1').replace(/(?<=[bcdfgptv])r$/, '').replace(/y$/, 'i')
}

/**
 * Light stem of a normalised French word: endings of gender, number, person and tense taken off, and those that make
 * nouns, adjectives and nationalities of one word. It is meant for words without accents, as `normalise` gives them.
 * Figures and words of up to three letters come back as they are.
 *
 * `stemFrench('securitaires')` is `stemFrench('securite')`; `stemFrench('marocaines')` is `stemFrench('maroc')`.
 */
export function stemFrench(norm: string): string {
  if (norm.length < SHORTEST_WORD || !/^[a-z]/.test(norm)) return norm
  let word = apply(numberRules, norm)
  if (word.length >= SHORTEST_THIRD_PLURAL) word = word.replace(THIRD_PLURAL, '')
  for (let round = 0; round < ROUNDS; round += 1) word = apply(endingRules, word)
  return settle(word)
}
