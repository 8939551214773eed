import { beforeArticle } from '../articles'
import { gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'

/** What one country hands to the services of another. */
const EQUIPMENT = /^(?:vehicules?|voitures?|ambulances?|camions?|motos?|motocyclettes?|bus|autocars?|minibus|engins?|vedettes?|navires?|patrouilleurs?|bateaux?|embarcations?|canots?|avions?|helicopteres?|drones?|blindes?|armes|munitions|gilets?|casques?|uniformes?|ordinateurs?|serveurs?|imprimantes?|materiels?|equipements?|laboratoires?|scanners?|radars?|cameras?|radios?|kits?|fournitures|generateurs?|tentes?|dons?|donation|detecteurs?|simulateurs?|chiens|hangars?|balises?)$/

const HAVING = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient)$/
const GIVEN = /^(?:remis|livre|offert|cede|transfere|retrocede|fourni)e?s?$/
const HANDING = /^(?:remise|livraison|transfert|cession|donation|reception)$/

/** How a handover is told: by who gave, by what was given, or as an occasion. */
export interface Handing extends TokenRange {
  form: 'active' | 'passive' | 'occasion'
}

/**
 * The first words of a sentence that tell a handover: "a remis les clés", "ont été livrés", "a fait don", "lors de la remise".
 */
export function findHanding(passage: Passage, { from, to }: TokenRange): Handing | null {
  for (let index = from; index < to; index++) {
    const having = HAVING.test(passage.tokens[index]?.text ?? '')
    const next = normAt(passage, index + 1)
    if (having && next === 'ete' && GIVEN.test(normAt(passage, index + 2))) return { from: index, to: index + 3, form: 'passive' }
    if (having && next === 'fait' && /^dons?$/.test(normAt(passage, index + 2))) return { from: index, to: index + 3, form: 'active' }
    if (/^(?:remet|remettent|offrent|livrent)$/.test(passage.tokens[index]?.text ?? '')) return { from: index, to: index + 1, form: 'active' }
    if (/^f(?:ait|ont)$/.test(passage.tokens[index]?.text ?? '') && next === 'don') return { from: index, to: index + 2, form: 'active' }
    if (having && GIVEN.test(next)) return { from: index, to: index + 2, form: 'active' }
    if (HANDING.test(normAt(passage, index)) && /(?:ceremonie (?:de|d')|lors de la|occasion de la)$/.test(normsBetween(passage, index - 3, index).join(' '))) return { from: index, to: index + 1, form: 'occasion' }
  }
  return null
}

/** Those who are handed over themselves, with what was found on them. */
const HANDED_OVER = /^(?:trafiquants?|suspects?|fugitifs?|detenus?|prisonniers?|voleurs?|criminels?|migrants?|corps|depouilles?|voles?|volees?|saisie?s?)$/

/** What is of equipment and is none itself, where it stands: "un rapport sur les voitures", "à bord d'un navire". */
const OF_EQUIPMENT = /^(?:sur|concernant|relati(?:f|ve)s?|sujet|propos|bord|rapport|etude|liste|lettre|facture|dossier|livre|photos?|maquettes?|miniatures?)$/
/** Words before equipment that may say that it is only spoken of. */
const REACH = 8

/** Whether equipment is named in a range: "véhicules", "les clés de deux vedettes"; none where people are handed over. */
export function namesEquipment(passage: Passage, { from, to }: TokenRange): boolean {
  if (normsBetween(passage, from, to).some((norm) => HANDED_OVER.test(norm))) return false
  for (let index = from; index < to; index++) {
    if (EQUIPMENT.test(normAt(passage, index)) && !isSpokenOf(passage, from, index)) return true
  }
  return false
}

/** "un rapport sur les voitures", "à la radio": what is spoken of, and who is given something. */
function isSpokenOf(passage: Passage, from: number, at: number): boolean {
  const giveTo = beforeArticle(passage, at)
  if (giveTo >= from && (/^aux?$/.test(normAt(passage, giveTo)) || passage.tokens[giveTo]?.text.toLowerCase() === 'à')) return true
  for (let index = at; index > Math.max(from, at - REACH) && !/[,;:.()«»]/.test(gapBefore(passage, index)); index--) {
    if (OF_EQUIPMENT.test(normAt(passage, index - 1))) return true
  }
  return false
}
