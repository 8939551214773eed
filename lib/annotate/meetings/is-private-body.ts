import { normsBetween, type Passage } from '../passage'

/** Families and firms; in Arabic only adjectives stand there, and a commission for trade is of states. */
const PRIVATE = {
  ar: /^(?:ال)?(?:عايلي|اسري|خيري)ه?$/u,
  fr: /^(?:familles?|famili\p{L}+|entreprises?|affaires|patron\p{L}*|entrepreneu\p{L}+|investisseurs|societes|industriel(?:le)?s?|artistes?|etudiants)$/u,
} as const

/** True for a body of people or firms, by the words from it to whose it is: "la réunion de famille franco-marocaine", مجلس عائلي أردني عراقي. */
export function isPrivateBody(passage: Passage, from: number, to: number): boolean {
  return normsBetween(passage, from + 1, to).some((norm) => PRIVATE[passage.language].test(norm))
}
