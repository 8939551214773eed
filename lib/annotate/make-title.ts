import type { Language } from '@/lib/languages'
import { splitSentences } from '@/lib/text/split-sentences'
import { endOfInlineDateline } from './dateline'
import type { Stage } from './draft'
import { listClauses } from './title/main-clause'
import { shortenClause } from './title/shorten-clause'

/** Characters of a made title: what fits on two lines of a card. */
const LONGEST = 110
/** A clause shorter than this names somebody and does not say what happened. */
const SHORTEST = 30
/** Characters of a lead that can matter for its title, however long the paragraph is. */
const READ = 1_000
/** A piece of the next segment is worth an ellipsis when it adds at least this many characters. */
const WORTH_CUTTING = 25

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
 * who somebody is), at most 110 characters. What is longer ends before a complement, with an ellipsis; no word is cut.
 *
 * "Jean Dupont, directeur général de la police nationale, a reçu, hier lundi à Rabat, Ali Ben Salah, ambassadeur de Tunisie,
 * en visite de travail." gives `'Jean Dupont a reçu Ali Ben Salah'`; 'الرباط (و م ع) - استقبل سعيد بنعلي، يوم الاثنين، جون سميث.'
 * gives `'استقبل سعيد بنعلي، يوم الاثنين، جون سميث'`, for it is short enough as it is.
 */
export function titleFromLead(lead: string, language: Language): string {
  const begin = endOfInlineDateline(lead)
  const text = lead.slice(begin, begin + READ).replace(/\s*\([^()]*\)/g, '').trim()
  const sentences = splitSentences(text, language)
  const sentence = sentences.find((each) => each.text.length >= SHORTEST)?.text ?? text
  const whole = sentence.replace(/(?<=.{30})\s*[;؛].*$/su, '').replace(/[\s.,;:،؛–—-]+$/u, '')
  return capitalised(whole.length <= LONGEST ? whole : fittingClause(whole, language))
}

/** The longest clause that fits; some of the next one when it cannot end there. */
function fittingClause(sentence: string, language: Language): string {
  const clauses = listClauses(sentence, language)
  const next = clauses.findIndex(({ text }) => text.length > LONGEST)
  if (next === -1) return clauses.at(-1)?.text ?? sentence
  const whole = clauses[next - 1]
  if (whole && !whole.isOpen && whole.text.length >= SHORTEST) return whole.text
  const enough = (whole?.text.length ?? 0) + WORTH_CUTTING
  const cut = shortenClause(clauses[next]?.text ?? sentence, LONGEST, language, enough)
  return whole && whole.text.length >= SHORTEST && cut.length < enough ? whole.text : cut
}

/** The clause may begin where the sentence does not: "Lundi, le préfet …". */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
