import { defaultLanguage } from '@/lib/languages'
import { listTerms } from './search-terms'

/** One word of a name: as written, and as the index of texts has it. */
export interface NameWord {
  text: string
  token: string
}

/** The words of a name in either script, without particles: `Salman al-Choudhary` has two, «سلمان الشودري» two. */
export function listNameWords(name: string): NameWord[] {
  return listTerms(name, defaultLanguage).map(({ term, start, end }) => ({ text: name.slice(start, end), token: term }))
}
