import type { Language } from '@/lib/languages'

/** What a made title leaves out and where it may be cut. Natural spellings separated by bars; reviewed by hand. */
export interface MadeTitleWords {
  /** Words that open an aside between commas: who somebody is, what goes with it. */
  asides: string
  /** Words before which a clause that is too long may end. */
  breaks: string
}

export const MADE_TITLE_WORDS: Readonly<Record<Language, MadeTitleWords>> = {
  fr: {
    asides:
      'qui|que|dont|où|accompagné|accompagnée|accompagnés|en visite|en présence|en compagnie|en marge|à la tête|tenu|tenue|tenus|tenues|' +
      'lors|indique|a indiqué|selon|apprend-on|rapporte|précise|souligne|ce|cette|ainsi que|notamment|par ailleurs|ainsi|à cette occasion',
    breaks: 'à|au|aux|en|dans|pour|par|sur|sous|avec|contre|entre|qui|que|dont|afin|lors|visant|portant|et|ainsi|selon|vers|depuis|sans',
  },
  ar: {
    asides:
      'الذي|التي|الذين|اللذين|حيث|وذلك|مرفوقا|مرفوقة|رفقة|على هامش|بحضور|خلال|وفق|حسب|بحسب|وفقا|في إطار|على رأس|كما|مما|ضمن',
    breaks: 'في|على|من|إلى|عن|مع|حول|خلال|لدى|بين|الذي|التي|الذين|وذلك|حيث|بعد|قبل|ضد|عبر|نحو|بهدف|بخصوص|بشأن|لمناقشة|لبحث',
  },
}
