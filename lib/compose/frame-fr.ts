import type { Topic } from '@/lib/knowledge/topics'
import type { Casting } from './casting'
import { formatDateWords } from './format-date-words'
import { articleOf, atCity, deOf, separators } from './grammar-fr'
import { concat, EMPTY, words, type Phrase } from './phrase'

/** Where it was: "à Rabat", "au Caire". */
export function whereFrench({ place }: Casting): Phrase {
  if (place === null) return EMPTY
  const [lead, name] = atCity(place)
  return concat(lead, { text: name, language: 'fr', kind: 'place', key: place.key })
}

/** When it was, or that it is not known: "le mercredi 21 janvier 2026", "à une date inconnue". */
export function whenFrench({ date }: Casting): Phrase {
  const said = formatDateWords(date, 'fr')
  return said === null ? concat('à une date inconnue') : concat({ text: said, language: 'fr', kind: 'date', key: date.edtf })
}

/** When and where: "le mercredi 21 janvier 2026 à Rabat", "à Rabat, un lundi (date inconnue)"; what is not known is said. */
export function whenAndWhereFrench(casting: Casting): Phrase {
  const { date, place } = casting
  const where = whereFrench(casting)
  if (place === null) return whenFrench(casting)
  if (formatDateWords(date, 'fr') === null) return concat(where, ' (date inconnue)')
  return date.edtf === null ? words(',', { ...where, open: true }, whenFrench(casting)) : words(',', whenFrench(casting), where)
}

/** "en marge de l’Assemblée générale d’Interpol". */
export function occasionFrench({ occasion }: Casting): Phrase {
  if (occasion === null) return EMPTY
  return concat(`en marge ${deOf(occasion.names.fr)}`, { text: occasion.names.fr, language: 'fr', kind: 'occasion', key: occasion.key })
}

/** "la lutte contre le terrorisme, le crime organisé et la formation policière", or each with `de`. */
export function topicsFrench(topics: readonly Topic[], lead: 'article' | 'de'): Phrase {
  const separator = separators(topics.length)
  return concat(...topics.flatMap(({ key, names }, index) => [
    separator(index) + (lead === 'de' ? deOf(names.fr) : articleOf(names.fr)),
    { text: names.fr, language: 'fr', kind: 'topic' as const, key },
  ]))
}
