import { normsBetween, type Passage, type TokenRange } from './passage'

/** Teams and clubs meet as officials do: المنتخبان, المباراة, اللجنة الأولمبية; "match", "cycliste". */
const SPORT = {
  ar: /^[وبفل]{0,2}(?:ال|لل)?(?:منتخب(?:ان|ين|ات)?|مبارا(?:ه|تين)|مباريات|دوري|كاس|نهايي|سباق|ماراثون|ملعب|لاعب\p{L}*|مدرب|نادي|كره|اولمبي\p{L}*|رياضي\p{L}*)$/u,
  fr: /^(?:matchs?|finales?|coupe|marathon|club|foot|football|footballeu\p{L}+|basket|handball|rugby|tennis|volley|judo|cyclis\p{L}+|athletisme|sporti\p{L}+|olympi\p{L}+|championnats?|tournois?|joueu(?:rs?|ses?))$/u,
} as const

/** True where some words tell of sport: الأهلي يلتقي مع الزمالك في نهائي الكأس, "la rencontre de football franco-allemande". */
export function tellsOfSport(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => SPORT[passage.language].test(norm))
}
