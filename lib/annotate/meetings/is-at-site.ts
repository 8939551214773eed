import { beforeArticle } from '../articles'
import { findAtomBefore, normAt, type Passage } from '../passage'
import { isTo } from './is-to'

/** A part of a town, or a place called after it, where people may be. */
const SITE = /^(?:port|ville|aeroport|base|camp|caserne|rade|baie|poste|region|province|prefecture)$/
const OF = /^(?:de|d'|du)$/
const IN = /^(?:dans|sur)$/

/**
 * Whether a French town is told by a place in it or near it: "au port d'Accra", "dans le port ghanéen de Tema", "à
 * l'aéroport d'Accra".
 */
export function isAtSite(passage: Passage, town: number): boolean {
  if (passage.language !== 'fr' || !OF.test(normAt(passage, town - 1))) return false
  const country = findAtomBefore(passage, town - 1, 'country')
  const site = (country?.nationality ? country.from : town - 1) - 1
  if (!SITE.test(normAt(passage, site))) return false
  const article = beforeArticle(passage, site)
  return IN.test(normAt(passage, article)) || isTo(passage, article)
}
