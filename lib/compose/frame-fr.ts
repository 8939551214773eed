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

/** When and where: "le mercredi 21 janvier 2026 à Rabat"; what is not known is said. */
export function whenAndWhereFrench(casting: Casting): Phrase {
  const { date } = casting
  const when = formatDateWords(date, 'fr')
  const where = whereFrench(casting)
  if (when !== null) return words(',', { text: when, language: 'fr', kind: 'date', key: date.edtf }, where)
  return where.fragments.length > 0 ? concat(where, ' (date inconnue)') : concat('à une date inconnue')
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
