import type { Language } from '@/lib/languages'
import { splitSentences } from '@/lib/text/split-sentences'
import { endOfInlineDateline } from './dateline'
import type { Paragraph } from '@/lib/model/annotation'
import type { Draft, Stage } from './draft'
import { listClauses } from './title/list-clauses'
import { LEFT_OUT, nameParties } from './title/name-parties'
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
  return { ...draft, title: { text: titleFromLead(lead.text, draft.language, namedLead(draft, lead)), language: lead.language, origin: 'made' } }
}

/** The lead with its people called by their names; `null` when nobody in it has a name and a function. */
function namedLead({ passages, paragraphs, parties }: Draft, lead: Paragraph): string | null {
  const index = paragraphs.indexOf(lead)
  const passage = passages[index]
  const named = passage === undefined ? lead.text : nameParties(passage, parties[index] ?? [], READ)
  return named === lead.text.slice(0, READ) ? null : named
}

/**
 * The main clause of the first sentence, without its dateline, its brackets and the asides between commas (when, and
 * who somebody is), at most 110 characters. What is longer ends before a complement, with an ellipsis; no word is cut.
 *
 * "Jean Dupont, directeur général de la police nationale, a reçu, hier lundi à Rabat, Ali Ben Salah, ambassadeur de Tunisie,
 * en visite de travail." gives `'Jean Dupont a reçu Ali Ben Salah'`; 'الرباط (و م ع) - استقبل سعيد بنعلي، يوم الاثنين، جون سميث.'
 * gives `'استقبل سعيد بنعلي، يوم الاثنين، جون سميث'`, for it is short enough as it is.
 */
export function titleFromLead(lead: string, language: Language, named: string | null = null): string {
  const whole = firstSentence(lead, language)
  if (whole.length <= LONGEST) return capitalised(whole)
  return capitalised(fittingClause(named === null ? whole : firstSentence(named, language), language).replaceAll(LEFT_OUT, ''))
}

function firstSentence(lead: string, language: Language): string {
  const begin = endOfInlineDateline(lead)
  const text = lead.slice(begin, begin + READ).replace(/\s*\([^()]*\)/g, '').trim()
  const sentence = splitSentences(text, language).find((each) => each.text.length >= SHORTEST)?.text ?? text
  const end = sentence.slice(SHORTEST).search(/\s*[;؛]/u)
  return (end === -1 ? sentence : sentence.slice(0, SHORTEST + end)).replace(/[\s.,;:،؛–—-]+$/u, '')
}

/** The longest clause that fits; some of the next one when it cannot end there. */
function fittingClause(sentence: string, language: Language): string {
  const clauses = listClauses(sentence, language)
  const next = clauses.findIndex(({ text }) => text.length > LONGEST)
  if (next === -1) {
    const last = clauses.at(-1)
    // A name, or a verb and who did it, is no title by itself.
    return last && !last.isHollow ? last.text : shortenClause(sentence, LONGEST, language)
  }
  const whole = clauses[next - 1]
  if (whole && !whole.isOpen && whole.text.length >= SHORTEST) return whole.text
  const enough = (whole?.text.length ?? 0) + WORTH_CUTTING
  const cut = shortenClause(clauses[next]?.text ?? sentence, LONGEST, language, enough)
  return whole && !whole.isHollow && whole.text.length >= SHORTEST && cut.length < enough ? whole.text : cut
}

/** The clause may begin where the sentence does not: "Lundi, le préfet …". */
function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}
