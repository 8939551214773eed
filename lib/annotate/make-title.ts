import { functionForms } from '@/lib/knowledge/functions'
import type { Language } from '@/lib/languages'
import { splitSentences } from '@/lib/text/split-sentences'
import { isStopWord } from '@/lib/text/stop-words'
import { normalise } from '@/lib/text/normalise'
import { endOfInlineDateline } from './dateline'
import { scanDates } from './dates/scan-dates'
import type { Stage } from './draft'
import { MADE_TITLE_WORDS } from './made-title-words'
import { buildPhraseTable, type PhraseTable } from './noise/phrase-table'
import { plainWords } from './noise/plain-words'

/** Characters of a made title: what fits on two lines of a card. */
const LONGEST = 110
/** A clause shorter than this names somebody and says nothing of what happened. */
const SHORTEST = 30

/**
 * Makes a title for an article that has none: the main clause of its lead. Always marked `made`, so that nobody takes
 * it for the paper's own.
 */
export const makeTitle: Stage = (draft) => {
  if (draft.title !== null) return draft
  const lead = draft.paragraphs.find(({ kind }) => kind === 'lead') ?? draft.paragraphs[0]
  if (!lead) return draft
  return { ...draft, title: { text: titleFromLead(lead.text, draft.language), language: lead.language, origin: 'made' } }
}

/**
 * The main clause of the first sentence, without its dateline, its brackets and the asides between commas (when, and
 * who somebody is), at most 110 characters. What is longer ends before a preposition, with an ellipsis; no word is cut.
 *
 * `titleFromLead("Jean Dupont, préfet de police, a reçu, lundi à Paris, Ali Ben Salah, en visite de travail.", 'fr')` is
 * `'Jean Dupont a reçu Ali Ben Salah'`;
 * `titleFromLead('استقبل سعيد بنعلي، المدير العام للشرطة، يوم الاثنين بالرباط، السيد جون سميث.', 'ar')` is
 * `'استقبل سعيد بنعلي السيد جون سميث'`.
 */
export function titleFromLead(lead: string, language: Language): string {
  const text = lead.slice(endOfInlineDateline(lead)).replace(/\s*\([^()]*\)/g, '').trim()
  const sentence = splitSentences(text, language)[0]?.text ?? text
  const whole = withoutFinalMarks(sentence)
  if (whole.length <= LONGEST) return whole
  return shorten(mainClause(whole, language), language)
}

function withoutFinalMarks(text: string): string {
  return text.replace(/[\s.,;:،؛–—-]+$/u, '')
}

interface Segment {
  text: string
  isAside: boolean
}

/** Segments that are no aside, joined: by a space where an aside stood between them, by their comma elsewhere. */
function mainClause(sentence: string, language: Language): string {
  const comma = { fr: ', ', ar: '، ' }[language]
  const segments = sentence.split(/\s*[,،;؛]\s+/).map((text): Segment => ({ text, isAside: isAside(text, language) }))
  // "Le directeur général de la police, Jean Dupont, a reçu": the name alone is enough.
  const first = segments[0]?.isAside && segments.length > 2 ? 1 : 0
  let title = ''
  let skipped = false
  for (const segment of segments.slice(first)) {
    if (title !== '' && segment.isAside) {
      skipped = true
      continue
    }
    const longer = title === '' ? segment.text : `${title}${skipped || first > 0 ? ' ' : comma}${segment.text}`
    if (title.length >= SHORTEST && longer.length > LONGEST) break
    title = longer
    skipped = false
  }
  return title
}

function isAside(segment: string, language: Language): boolean {
  const words = plainWords(segment)
  if (asides[language].match(words, 0) || functions[language].match(withoutArticles(words, language), 0)) return true
  const [date] = scanDates(segment)
  return date !== undefined && date.start <= segment.search(/\S/) + 3 && segment.length <= date.end + 30
}

/** "le directeur général", المدير العام: functions are compared without the article, which Arabic repeats on the adjective. */
function withoutArticles(words: readonly string[], language: Language): string[] {
  const strip = { fr: /^(?:l|le|la|les)$/, ar: /^ال(?=.{3})/ }[language]
  return words.map((word) => word.replace(strip, '')).filter((word) => word !== '')
}

/** Cuts a clause that is too long before a word that opens a complement, and says so. */
function shorten(clause: string, language: Language): string {
  if (clause.length <= LONGEST) return clause
  const words = clause.split(/\s+/)
  let length = 0
  let fits = 0
  let natural = 0
  words.forEach((word, index) => {
    if (length <= LONGEST - 1) fits = index
    if (length <= LONGEST - 1 && length >= LONGEST / 2 && opensComplement(word, language)) natural = index
    length += word.length + (index > 0 ? 1 : 0)
  })
  let end = natural || fits
  while (end > 1 && isStopWord(normalise(words[end - 1] ?? ''), language)) end -= 1
  return `${withoutFinalMarks(words.slice(0, end).join(' '))}…`
}

function opensComplement(word: string, language: Language): boolean {
  const [first] = plainWords(word)
  return first !== undefined && (breaks[language].match([first], 0) !== null || /^(?:بال|لل|وال|بم)/.test(first))
}

function tableOf(pick: (words: (typeof MADE_TITLE_WORDS)[Language]) => string): Record<Language, PhraseTable<true>> {
  return {
    fr: buildPhraseTable([{ phrases: pick(MADE_TITLE_WORDS.fr), payload: true }]),
    ar: buildPhraseTable([{ phrases: pick(MADE_TITLE_WORDS.ar), payload: true }]),
  }
}

const asides = tableOf((words) => words.asides)
const breaks = tableOf((words) => words.breaks)
const functions: Record<Language, PhraseTable<true>> = {
  fr: functionTable('fr'),
  ar: functionTable('ar'),
}

function functionTable(language: Language): PhraseTable<true> {
  const forms = functionForms.filter((form) => form.language === language)
  const bare = forms.map(({ phrase }) => withoutArticles(plainWords(phrase), language).join(' '))
  return buildPhraseTable(bare.map((phrases) => ({ phrases, payload: true as const })))
}
