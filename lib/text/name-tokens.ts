import { isArabicWord } from './character-class'
import { foldName, listSounds } from './name-sounds'
import { tokenise } from './tokenise'

/** One part of a name. */
export interface NameToken {
  folded: string
  /** How it may be said, the plain reading first. Empty for a regnal number. */
  sounds: readonly string[]
  /**
   * `parent` is of a father or tribe (ben, ould, بن), `particle` joins and is often left out (de, von, دي).
   * `initial` is one letter; `number` a regnal number, its value in `folded`.
   */
  role: 'word' | 'parent' | 'particle' | 'initial' | 'number'
  /** True when an article stood before it or was part of it: al-Sissi, السيسي. */
  article: boolean
}

const ARTICLES = new Set(['al', 'el', 'ul', 'ال'])
const PARENTS = new Set([
  'ben', 'bin', 'ibn', 'bint', 'ould', 'wuld', 'mint', 'abu', 'abou', 'bou', 'ait',
  'بن', 'ابن', 'بنت', 'ولد', 'منت', 'ابو', 'بو', 'ايت',
])
/** Spellings that swallow the article of the next part. */
const WITH_ARTICLE = new Map([
  ...['abdel', 'abdul', 'abdoul', 'abdal', 'abdil'].map((spelling) => [spelling, 'abd'] as const),
  ...['aboul', 'abul'].map((spelling) => [spelling, 'abou'] as const),
])
const PARTICLES = new Set([
  'de', 'di', 'da', 'do', 'dos', 'du', 'del', 'della', 'la', 'le', 'les', 'von', 'van', 'der', 'den', 'ter', 'y', 'e', 'm', "d'", "l'",
  'دي', 'دو', 'دا', 'دوس', 'ديل', 'لا', 'لو', 'فون', 'فان', 'دير',
])
/** Regnal numbers as French writes them; Arabic writes them as ordinals. */
const ROMAN = new Map(['ier', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi']
  .map((numeral, index) => [numeral, index + 1]))
const ORDINALS = new Map(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']
  .map((ordinal, index) => [ordinal, index + 1]))
const TEEN = 'عشر'
/** A name in one word with its article: Elotmani. Shorter ones (Alain, Elena) begin with these letters by themselves. */
const LATIN_ARTICLE = /^(?:al|el)(?=[bcdfghjkmnpqrstvwxz].{4,}$)/
const FINAL_ALEF_MAQSURA = /ى\p{M}*$/u
const ARABIC_ARTICLE = /^ال(?=..)/
/** Longer words are no names; the cost of comparing them would grow with the square. */
const LONGEST_NAME = 40

/** "Mc Gregor", ماك غريغور: one part, however it is spaced. */
const SON_OF = /(?<=^|\s)(mc|mac|ماك|مك)[\s-]+(?=\p{L}{3})/giu

/** Short for Mohamed in the Maghreb. */
const SHORT_FOR = new Map([['med', 'mohamed'], ['mohd', 'mohamed']])

/** Splits a name in its parts as spelt, O'Neill and M'hamed in one: an apostrophe inside a name has no sound. */
function listWords(name: string): string[] {
  const joined = name.replace(SON_OF, '$1').replace(/(?<=\p{L})['’ʼ`‘](?=\p{L}{2})/gu, '')
  return tokenise(joined).map(({ text }) => text).filter((word) => word.length <= LONGEST_NAME)
}

function roleOf(folded: string, written: string): NameToken['role'] {
  if (PARENTS.has(folded)) return 'parent'
  if (PARTICLES.has(folded)) return 'particle'
  if (folded.length > 1) return 'word'
  return isArabicWord(folded) || written.length > 1 ? 'particle' : 'initial'
}

function readingsOf(folded: string, written: string): Pick<NameToken, 'sounds' | 'article'> {
  const sounds = [...listSounds(folded)]
  if (!isArabicWord(folded)) {
    const bare = folded.replace(LATIN_ARTICLE, '')
    return { sounds: bare === folded ? sounds : [...sounds, ...listSounds(bare)], article: false }
  }
  // A final ى may be the a of موسى or, in Egypt, the i of على.
  if (FINAL_ALEF_MAQSURA.test(written)) sounds.unshift(...listSounds(folded.replace(/ي$/, 'ا')))
  const bare = folded.replace(ARABIC_ARTICLE, '')
  if (bare === folded) return { sounds, article: false }
  // ألكسندر shows by its hamza that it has no article; الكسندر leaves it open.
  if (/^[أإآ]/.test(written)) return { sounds, article: false }
  return { sounds: [...listSounds(bare), ...sounds], article: true }
}

function numberOf(folded: string): number | null {
  return ROMAN.get(folded) ?? ORDINALS.get(folded) ?? null
}

/** True for al and el, and where their l is said as the letter after it: En-Nesyri, Ech-Cherif. */
function isArticle(folded: string, next: string | undefined): boolean {
  if (ARTICLES.has(folded)) return true
  const assimilated = /^[ae]([rsndztl]|ch|sh)$/.exec(folded)?.[1]
  return assimilated !== undefined && next !== undefined && foldName(next).startsWith(assimilated)
}

function readTokens(name: string): NameToken[] {
  const tokens: NameToken[] = []
  let article = false
  const words = listWords(name)
  for (const [index, written] of words.entries()) {
    const spelt = foldName(written)
    const folded = SHORT_FOR.get(spelt) ?? WITH_ARTICLE.get(spelt) ?? spelt
    const last = tokens.at(-1)
    const number = last ? numberOf(folded) : null
    if (isArticle(folded, words[index + 1])) {
      article = true
    } else if (last?.role === 'number' && folded === TEEN) {
      last.folded = String(Number(last.folded) + 10)
    } else if (number !== null) {
      tokens.push({ folded: String(number), sounds: [], role: 'number', article: false })
    } else {
      const readings = readingsOf(folded, written)
      if (readings.sounds[0]) tokens.push({ folded, role: roleOf(folded, written), ...readings, article: article || readings.article })
      article = folded !== spelt
    }
  }
  return tokens
}

/** Names come back again and again in a run; the memory is emptied when it is full. */
const MEMORY = 20_000
const memory = new Map<string, readonly NameToken[]>()

/**
 * The parts of a name in either script, with their sounds.
 * `listNameTokens('Mohammed VI')` has a word and the number 6, and so has `listNameTokens('محمد السادس')`.
 */
export function listNameTokens(name: string): readonly NameToken[] {
  const known = memory.get(name)
  if (known) return known
  if (memory.size >= MEMORY) memory.clear()
  const tokens = readTokens(name)
  memory.set(name, tokens)
  return tokens
}
