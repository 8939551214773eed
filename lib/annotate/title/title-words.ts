import type { Language } from '@/lib/languages'

/** What a made title leaves out and where it may be cut. Natural spellings separated by bars; reviewed by hand. */
export interface TitleWords {
  /** Words that open an aside between commas: who somebody is, what goes with it. */
  asides: string
  /** Words that begin examples of what was just said: the clause ends before them. */
  lists: string
  /** Words before which a clause that is too long may end. */
  breaks: string
}

export const TITLE_WORDS: Readonly<Record<Language, TitleWords>> = {
  fr: {
    asides:
      'qui|que|où|accompagné|accompagnée|accompagnés|en visite|en présence|en compagnie|en marge|à la tête|tenu|tenue|tenus|tenues|' +
      'lors|indique|a indiqué|selon|apprend-on|rapporte|précise|souligne|ce|cette|ainsi que|par ailleurs|ainsi|à cette occasion|à partir|depuis|avec laquelle|avec lequel|avec lesquels|au cours|au cours de laquelle|suivi|suivie|au terme|à l’issue|à l’invitation|dans le cadre',
    lists: 'parmi lesquels|parmi lesquelles|parmi eux|dont|notamment|à savoir',
    breaks: 'à|au|aux|en|dans|pour|par|sur|sous|avec|contre|entre|qui|que|dont|afin|lors|visant|portant|et|ainsi|selon|vers|depuis|sans|après|avant|malgré|selon',
  },
  ar: {
    asides:
      'الذي|التي|الذين|اللذين|حيث|وذلك|مرفوقا|مرفوقة|رفقة|على هامش|بحضور|خلال|وفق|حسب|بحسب|وفقا|في إطار|على رأس|كما|مما|ضمن|ابتداء|اعتبارا|نقلا عن|وبحث|وتناول|جرى|بدعوة|في مكتبه|في مكتبها|في مقر|بمقر|بمكتبه|بمكتبها|والوفد|وبحثا|مرفوقين|برفقة|أفاد',
    lists: 'من بينهم|من بينها|ومنهم|ومن بينهم|منهم|منها|وهم',
    breaks: 'في|على|من|إلى|عن|مع|حول|خلال|لدى|بين|الذي|التي|الذين|وذلك|حيث|بعد|قبل|ضد|عبر|نحو|بهدف|بخصوص|بشأن|لمناقشة|لبحث',
  },
}
