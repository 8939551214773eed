import { functionForms } from '@/lib/knowledge/functions'
import type { Language } from '@/lib/languages'
import { scanDates } from '../dates/scan-dates'
import { plainWords } from '../noise/plain-words'
import { isWhere } from './is-where'
import { LEFT_OUT } from './name-parties'
import { titleTable } from './title-table'
import { TITLE_WORDS } from './title-words'

/** `date` says when, `function` who somebody is, `list` begins examples, `aside` is anything else that can be left out. */
export type SegmentKind = 'text' | 'date' | 'function' | 'list' | 'aside'

export interface Segment {
  text: string
  kind: SegmentKind
}

/** Words of a place that may follow the date of an aside: "hier lundi à Rabat". */
const PLACE_WORDS = 2

/**
 * What stands between the commas of a sentence, each with what it is: of "Jean Dupont, préfet de police, a reçu" a text, a
 * function and a text; of 'استقبل سعيد بنعلي، يوم الاثنين، السيد جون سميث' a text, a date and a text.
 */
export function listSegments(sentence: string, language: Language): Segment[] {
  let named = false
  return sentence.split(/\s*[,،]\s+/).map((text) => {
    const kind = kindOf(text, language)
    // Who had a name has lost the function beside it: one that is left stands for somebody without a name.
    const segment = { text, kind: kind === 'function' && named ? 'text' as const : kind }
    named ||= text.endsWith(LEFT_OUT)
    return segment
  })
}

function kindOf(segment: string, language: Language): SegmentKind {
  const words = plainWords(segment)
  if (lists[language].match(words, 0)) return 'list'
  if (asides[language].match(words, 0)) return 'aside'
  if (!segment.startsWith(LEFT_OUT) && functions[language].match(withoutArticles(words, language), 0)) return 'function'
  if (isWhere(segment, language)) return 'aside'
  const [date] = scanDates(segment)
  if (!date || date.start > 3) return 'text'
  const rest = segment.slice(date.end).trim()
  return plainWords(rest).length <= PLACE_WORDS || isWhere(rest, language) ? 'date' : 'text'
}

/** "le directeur général", المدير العام: functions are compared without the article, which Arabic repeats on the adjective. */
function withoutArticles(words: readonly string[], language: Language): string[] {
  const article = { fr: /^(?:l|le|la|les)$/, ar: /^ال(?=.{3})/ }[language]
  return words.map((word) => word.replace(article, '')).filter((word) => word !== '')
}

function listFunctions(language: Language): string[] {
  const forms = functionForms.filter((form) => form.language === language)
  return forms.map(({ phrase }) => withoutArticles(plainWords(phrase), language).join(' '))
}

const asides = { fr: titleTable([TITLE_WORDS.fr.asides]), ar: titleTable([TITLE_WORDS.ar.asides]) }
const lists = { fr: titleTable([TITLE_WORDS.fr.lists]), ar: titleTable([TITLE_WORDS.ar.lists]) }
const functions = { fr: titleTable(listFunctions('fr')), ar: titleTable(listFunctions('ar')) }
