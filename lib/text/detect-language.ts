import { languageGuesser } from './language-guesser'
import { arabicTable, latinTable, type LanguageTable } from './language-profiles'
import { remembering } from './remembering'
import { mainScript, type Script } from './main-script'

/** A BCP 47 tag, `und` when there is nothing to tell by, and how sure that is, 0 to 1. */
export interface Detection {
  language: string
  confidence: number
}

/** A word says as much as three letters: an accent may come from one foreign name. */
const LETTER_WEIGHT = 1 / 3
/** Words beyond this many add cost and no knowledge. */
const ENOUGH_WORDS = 600
/** The lead over the next language that needs no second opinion, in words and as a ratio. */
const CLEAR_LEAD = 1
const CLEAR_RATIO = 1.5
/** Fewer words than this are often names, of which letter sequences know nothing; fewer than several, partly so. */
const FEW_WORDS = 5
const SEVERAL_WORDS = 8
/** Below one half callers keep what they knew before. */
const BARELY = 0.3
const LIKELY = 0.6
const MOST_SURE = 0.99

/** Only words of its script say in which language the greater part of a mixed text is. */
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu
const ARABIC_WORD = /[\p{Script=Arabic}\p{M}]+/gu

/** Points of each language, best first. */
type Score = readonly (readonly [language: string, points: number])[]

function listWords(text: string, pattern: RegExp): readonly string[] {
  const words = text.match(pattern) ?? []
  return words.length > ENOUGH_WORDS ? words.slice(0, ENOUGH_WORDS) : words
}

/** What a word adds for a language (its place in the table), in order: a sum of fractions depends on it in its last digit. */
type Additions = readonly { language: number; weight: number }[]

function listAdditions(word: string, table: LanguageTable): Additions {
  const ofLetter = (letter: string) => [...(table.letters.get(letter) ?? [])].map(([language, weight]) => [language, weight * LETTER_WEIGHT] as const)
  const additions = [
    ...(table.words.get(table.fold(word)) ?? []),
    ...(table.ownForm?.pattern.test(word) ? table.ownForm.weights : []),
    ...Array.from(word, ofLetter).flat(),
  ]
  return additions.map(([language, weight]) => ({ language: table.languages.indexOf(language), weight }))
}

type Scorer = (words: readonly string[]) => Score

/** Each word is weighed once: to look all its letters up again took half the time of a detection. */
function makeScorer(table: LanguageTable): Scorer {
  const additionsOf = remembering((word) => listAdditions(word, table))
  return (words) => {
    const points = table.languages.map(() => 0)
    const met: number[] = []
    for (const word of words) {
      for (const { language, weight } of additionsOf(word)) {
        const before = points[language] ?? 0
        if (before === 0) met.push(language)
        points[language] = before + weight
      }
    }
    return met.map((language) => [table.languages[language] ?? '', points[language] ?? 0] as const).sort((left, right) => right[1] - left[1])
  }
}

const scoreLatin = makeScorer(latinTable)
const scoreArabic = makeScorer(arabicTable)

/** How far ahead the best language is, or null when the next one is too near. */
function clearLead([best, next]: Score): Detection | null {
  if (!best) return null
  const [language, points] = best
  const rival = next?.[1] ?? 0
  if (points - rival < CLEAR_LEAD || points < rival * CLEAR_RATIO) return null
  return { language, confidence: LIKELY + (MOST_SURE - LIKELY) * (1 - 1 / (points - rival)) }
}

function detectLatin(text: string): Detection {
  const words = listWords(text.normalize('NFC').toLowerCase(), LATIN_WORD)
  const scored = scoreLatin(words)
  return clearLead(scored) ?? weighOpinion(words, scored)
}

/** What letter sequences say, when they say it clearly. */
function secondOpinion(words: readonly string[]): string | null {
  const opinion = languageGuesser().detect(words.join(' '))
  return opinion.language !== '' && opinion.isReliable() ? opinion.language : null
}

/** Jisr is given French far more often than a language that only the n-grams see: a short text stays French in doubt. */
function weighOpinion(words: readonly string[], scored: Score): Detection {
  const [best, points] = scored[0] ?? ['fr', 0]
  const opinion = words.length < FEW_WORDS ? null : secondOpinion(words)
  if (opinion === best) return { language: best, confidence: LIKELY }
  if (opinion === null) return { language: best, confidence: BARELY }
  const isNearlyFrench = scored.some(([language, own]) => language === 'fr' && own * 2 >= points)
  if (words.length < SEVERAL_WORDS && isNearlyFrench) return { language: 'fr', confidence: BARELY }
  return { language: opinion, confidence: LIKELY }
}

/** Every language in Arabic letters that news could be in is in the table: no second opinion knows better. */
function detectArabic(text: string): Detection {
  const scored = scoreArabic(listWords(text, ARABIC_WORD))
  return clearLead(scored) ?? { language: scored[0]?.[0] ?? 'ar', confidence: LIKELY }
}

const detectors: Readonly<Partial<Record<Script, (text: string) => Detection>>> = { Latin: detectLatin, Arabic: detectArabic }

/**
 * The language that a text is written in: `fr`, `ar`, another BCP 47 tag, or `und` for a text without letters.
 *
 * The script of most letters comes first; then the commonest words and own letters of the languages of that script
 * (which tell Arabic from Persian, Urdu and Kurdish, and French from its neighbours); only when these are not clear,
 * the n-grams of `eld`. Confidence below 1/2 means little more than a guess. A text in a mixture of
 * scripts is less sure; never throws, and linear in the length of the text.
 * On the 103 headlines and sentences it was tuned on, every French and Arabic one is known (n-grams first lost 10 French ones).
 *
 * `detectLanguage('Le ministre a reçu lundi à Rabat son homologue').language` is `'fr'`;
 * `detectLanguage('استقبل الوزير نظيره بالرباط').language` is `'ar'`; that of `'وزیر کے ساتھ ملاقات میں'` is `'ur'`.
 */
export function detectLanguage(text: string): Detection {
  const script = mainScript(text)
  if (!script) return { language: 'und', confidence: 0 }
  const detect = detectors[script.script]
  const { language, confidence } = detect ? detect(text) : { language: script.language, confidence: script.language === 'und' ? 0 : LIKELY }
  return { language, confidence: confidence * script.share }
}
