import type { Casting } from './casting'
import { separators } from './grammar-fr'
import { listFrench, mentionFrench, type Detail } from './party-fr'
import { concat, type Phrase } from './phrase'

/** Whom the sentence is about; officials of their countries when nobody of them is known; `null` when nothing is. */
export function otherSideFrench({ others, countries }: Casting, detailFor: (alone: boolean) => Detail, most?: number): Phrase | null {
  if (others.length > 0) return listFrench(others, (party, alone) => mentionFrench(party, detailFor(alone), null), most)
  if (countries.length === 0) return null
  const separator = separators(countries.length)
  return concat(`des responsables ${countries.map(({ nationality }, index) => separator(index) + nationality.fr.mp).join('')}`)
}
