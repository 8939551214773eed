import { leisureGrammars } from './leisure-grammar'
import { normsBetween, type Passage, type TokenRange } from './passage'

/** Any of the words of sport, or one that begins like those of it: "match|cyclis\p{L}*". */
function anyOf({ sport, sportStems }: (typeof leisureGrammars)['fr']): string {
  return [...sport, ...[...sportStems].map((stem) => `${stem}\\p{L}*`)].join('|')
}

/** Teams and clubs meet as officials do: المنتخبان, المباراة, اللجنة الأولمبية; "match", "cycliste". */
const SPORT = {
  ar: new RegExp(`^[وبفل]{0,2}(?:ال|لل)?(?:${anyOf(leisureGrammars.ar)})$`, 'u'),
  fr: new RegExp(`^(?:${anyOf(leisureGrammars.fr)})$`, 'u'),
} as const

/** True where some words tell of sport: الأهلي يلتقي مع الزمالك في نهائي الكأس, "la rencontre de football franco-allemande". */
export function tellsOfSport(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => SPORT[passage.language].test(norm))
}
