import { languageGuesser } from './language-guesser'
import { normalise } from './normalise'
import { isStopWord } from './stop-words'
import { tokenise } from './tokenise'

/** A BCP 47 tag, `und` when there is nothing to tell by, and how sure that is, 0 to 1. */
export interface Detection {
  language: string
  confidence: number
}

const UNDETERMINED: Detection = { language: 'und', confidence: 0 }
const CLEARLY_FRENCH: Detection = { language: 'fr', confidence: 1 }
/** The beginning says it; a book need not be read to the end. */
const SAMPLE = 5_000
/** A text is in a script when at least this share of its letters is. */
const LEAST_SCRIPT_SHARE = 0.5

/** Small words of French that its neighbours do not have. */
const FRENCH_ALONE = new Set(normalise(
  'dans pour avec est sont du aux sur une cette ces ont été qui et leur leurs par ses plus où elle nous vous mais être ainsi entre lors ce',
).split(' '))
/** A text with this many different such words, and this share of small words of French, need not be asked further. */
const ENOUGH_ALONE = 4
const SMALL_WORDS_SHARE = 0.3

/** Letters that Arabic has not. A paper may use one for a foreign name (ڤيينا, پاريس); a text in these languages has many. */
const BEYOND_ARABIC = /[پچژگیکڤڭݣٹڈڑںےہھێۆڵڕەټډړږښڼېۍۀ]/g
const MOST_BEYOND_ARABIC = 0.01
const MAGHREBI_LETTERS = /[ڤڭݣگپ]/g
/** Letters of languages that the guesser does not know. */
const OWN_LETTERS: readonly (readonly [RegExp, string])[] = [[/[ێۆڵڕە]/g, 'ckb'], [/[ټډړږښڼۍ]/g, 'ps']]
const OWN_LETTERS_SHARE = 0.03

/** When the guesser is unsure, French is taken if it is about as likely: that is what the sources write. */
const NEARLY = 0.93
const SURE = 0.9
const UNSURE = 0.5

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function guess(sample: string): Detection {
  const result = languageGuesser().detect(sample)
  if (!result.language) return UNDETERMINED
  if (result.isReliable()) return { language: result.language, confidence: SURE }
  const scores = result.getScores()
  const isNearlyFrench = (scores['fr'] ?? 0) >= NEARLY * (scores[result.language] ?? 0)
  return { language: isNearlyFrench ? 'fr' : result.language, confidence: UNSURE }
}

function isClearlyFrench(sample: string): boolean {
  const words = tokenise(sample).map(({ norm }) => norm)
  const alone = new Set(words.filter((word) => FRENCH_ALONE.has(word)))
  if (alone.size < ENOUGH_ALONE) return false
  return words.filter((word) => isStopWord(word, 'fr')).length / words.length >= SMALL_WORDS_SHARE
}

function detectArabicScript(sample: string, letters: number): Detection {
  for (const [pattern, language] of OWN_LETTERS) if (count(sample, pattern) / letters > OWN_LETTERS_SHARE) return { language, confidence: SURE }
  const foreign = count(sample, BEYOND_ARABIC)
  if (foreign / letters <= MOST_BEYOND_ARABIC) return { language: 'ar', confidence: 1 }
  if (foreign === count(sample, MAGHREBI_LETTERS) && foreign <= 2) return { language: 'ar', confidence: SURE }
  return guess(sample)
}

/**
 * The language of a text: `fr` or `ar` for those of Jisr, the tag of another (`en`, `es`, `fa`, `ur`…), or `und` when it has
 * no words of either script. By the script first, then by the small words of French and the letters that Arabic has not;
 * where these do not settle it, headlines above all, by n-grams. In a mixed text the script of most letters decides, so
 * a page that mixes languages is best asked paragraph by paragraph.
 *
 * `detectLanguage("Hammouchi reçoit l'ambassadeur du Gabon").language` is `'fr'`; `detectLanguage('مباحثات أمنية بالرباط').language` is `'ar'`.
 */
export function detectLanguage(text: string): Detection {
  const sample = text.slice(0, SAMPLE)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return UNDETERMINED
  const arabic = count(sample, /\p{Script=Arabic}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  const share = Math.max(arabic, latin) / letters
  if (share < LEAST_SCRIPT_SHARE) return UNDETERMINED
  const { language, confidence } = arabic >= latin ? detectArabicScript(sample, letters) : isClearlyFrench(sample) ? CLEARLY_FRENCH : guess(sample)
  return { language, confidence: confidence * Math.min(1, share) }
}
