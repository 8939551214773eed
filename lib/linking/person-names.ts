import { LANGUAGES, languageTags, type Language } from '@/lib/languages'
import { listNameTokens } from '@/lib/text/name-tokens'
import { byText } from './order'

/** One way in which a name is written, and the articles that write it so. */
export interface Spelling {
  text: string
  language: string
  articles: string[]
}

const scripts = new Map<Language, RegExp>(
  languageTags.map((tag) => [tag, new RegExp(`\\p{Script=${LANGUAGES[tag].script}}`, 'u')]),
)

/** Words of a name: `Shahabudeen Bin Adam` has three, `شهاب الدين بن آدم` four. */
export function nameWords(name: string): string[] {
  return name.split(/[\s-]+/).filter(Boolean)
}

/**
 * True when the name has a given and a family name: `Frédéric Veaux`, `F. Veaux`, سلمان الشودري; false for `Veaux`,
 * and for a surname with its article, its father or its particle: `Al-Choudhary`, `Ould Taleb`, ولد الطالب, `de Vries`.
 */
export function isFullName(name: string): boolean {
  return INITIAL.test(name) || listNameTokens(name).filter(({ role }) => role !== 'particle' && role !== 'parent').length > 1
}

/** "E. Rwigamba": what an initial is to a given name. */
const INITIAL = /^\p{L}\. ?\p{L}{2}/u

/** The language whose script the name is written in; an Arabic page that prints `Alex Pinfield` gives a French-script name. */
export function scriptLanguage(name: string): Language | null {
  return languageTags.find((tag) => scripts.get(tag)?.test(name)) ?? null
}

/** Papers print family names in capitals (`Alex PINFIELD`); as a name to show, the ordinary form is better. */
function isShouted(name: string): boolean {
  return nameWords(name).some((word) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase())
}

/**
 * The name to show in one language: a full one rather than a surname, ordinary letters rather than capitals,
 * then the spelling that most articles use, then the longer; `null` when nobody writes it in that script.
 *
 * Of `Hammouchi` ×3, `Abdellatif Hamouchi` ×1, `Abdellatif Hammouchi` ×2 the French name is `Abdellatif Hammouchi`;
 * of `حموشي` ×2 and `عبد اللطيف حموشي` ×1 the Arabic one is `عبد اللطيف حموشي`.
 */
export function bestName(spellings: readonly Spelling[], language: Language): string | null {
  const candidates = spellings.filter((spelling) => scriptLanguage(spelling.text) === language)
  const [best] = candidates.toSorted(
    (left, right) =>
      Number(isFullName(right.text)) - Number(isFullName(left.text)) ||
      Number(isShouted(left.text)) - Number(isShouted(right.text)) ||
      right.articles.length - left.articles.length ||
      right.text.length - left.text.length ||
      byText(left.text, right.text),
  )
  return best?.text ?? null
}
