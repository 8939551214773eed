import { normalise } from './normalise'

/** What betrays a language at a glance: its commonest words, and letters that it uses and others do not. */
interface Profile {
  words: string
  letters: string
}

/**
 * Languages that Jisr reads, and those of the same script that newspapers here could be mistaken for. Only what is
 * frequent in news: an article shows dozens of these words, a headline one or two. Languages that share a word share
 * its weight, so `la` says little and `dans` says French.
 */
const LATIN: Readonly<Record<string, Profile>> = {
  fr: {
    words: `le la les l d un une des du de au aux et à en dans sur sous par pour avec sans chez entre contre vers que qui qu dont où ne n pas
      plus son sa ses leur leurs ce cet cette ces c il elle ils elles on nous vous se s est sont a ont été être avait était sera j
      mais ou donc comme après avant selon lors depuis ainsi aussi très deux trois face hier lundi mardi mercredi jeudi vendredi samedi
      dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
    letters: 'éèêàçùûôîœëï',
  },
  en: {
    words: `the of and to in a is was for on that with as at by from his her its it he she they has have had be been are were an or not this
      which will would after before between their who said new over into during against about more than but also first two
      monday tuesday wednesday thursday friday saturday sunday`,
    letters: '',
  },
  es: {
    words: `el la los las un una unos unas de del al y en que por para con sin su sus se lo le les es son fue ha han más como pero entre sobre
      desde hasta este esta estos también ser muy contra tras durante según lunes martes miércoles jueves viernes`,
    letters: 'ñáéíóú¿¡',
  },
  it: {
    words: `il lo la i gli le un una uno di del della dei delle dello degli al alla ai alle dal dalla nel nella e ed che per con su sul sulla da
      in non si è sono ha hanno come più anche tra fra dopo suo sua ma questo questa stato`,
    letters: 'èàòùì',
  },
  pt: {
    words: `o a os as um uma de do da dos das ao à no na nos nas e em que por para com sem seu sua se é são foi tem mais como mas entre sobre até
      também pelo pela não ser segunda`,
    letters: 'ãõçáéíóúâê',
  },
  ca: {
    words: `el la els les un una de del dels al als i en que per amb sense seu seva es és són ha han més com però entre sobre des fins aquest aquesta
      també va a dilluns dimarts`,
    letters: 'àèòéíóçï·',
  },
  de: {
    words: `der die das den dem des ein eine einen einem einer und in im zu zum zur von vom mit auf für an am bei nach aus über ist sind war hat haben
      wird werden nicht auch sich als wie dass er sie es montag`,
    letters: 'äöüß',
  },
  nl: {
    words: `de het een van in op te en is was zijn dat die voor met aan bij door om naar uit over niet ook heeft hebben werd worden als maar er hij
      ze tegen tussen`,
    letters: '',
  },
  tr: { words: 've bir bu için ile da de olarak olan daha çok en ne gibi kadar sonra ise türkiye', letters: 'ğşıİüöç' },
  ro: { words: 'și şi în de la cu pe un o din pentru care este au a fost nu mai că sau prin după între al ale lui', letters: 'ăâîșțşţ' },
}

/** Persian, Urdu and Kurdish share پ چ گ and their own ya and kaf; the letters that only one of them has decide between them. */
const ARABIC: Readonly<Record<string, Profile>> = {
  ar: {
    words: `في من إلى على عن مع أن إن هذا هذه ذلك تلك التي الذي الذين التي كان كانت قد لم لن لا ما هو هي بين بعد قبل كما خلال عند حول أو ثم
      حيث وقد أنه أنها إنه كل غير يوم ضد نحو منذ حتى أمام ولا وهو وهي به بها له لها فيه فيها منه عليه ديال هاد شي واش كاين باش اللي راه`,
    letters: 'ةأإىيك',
  },
  fa: {
    words: `از به با که را این است برای در آن شد کرد می های ها شده کند بود باید یک خود دو هم تا نیز گفت و وی ما بر اما یا اگر هر روز کشور دیدار`,
    letters: 'پچژگیکھ',
  },
  ur: {
    words: 'کے کی کا میں سے نے کو ہے ہیں پر اور یہ اس کہ ایک تھا تھے گیا بھی کر نہیں ہو دی جو ان لیے والے ساتھ بعد',
    letters: 'ٹڈڑںےہۃپچگیک',
  },
  ckb: { words: 'لە بە و کە ئەم بۆ لەگەڵ ئەو هەر دەکات کرد بوو سەر نێوان یەک دوای', letters: 'ێۆڕڵەپچژگڤیک' },
  ps: { words: 'د په چې او له سره کې دی ته یې هم ده کړ دا شو به', letters: 'ټډړږښڅځۍېګپچگیک' },
}

/** A word or letter and how much it says for each language that has it: 1 shared by none, 1/2 shared by two … */
type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What to look up in a text of one script. */
export interface LanguageTable {
  languages: readonly string[]
  words: Weights
  letters: Weights
  /** How a word is written in the keys of `words`. */
  fold: (word: string) => string
  /** A form of words that only one language has. */
  ownForm: { pattern: RegExp; weights: ReadonlyMap<string, number> } | null
}

function weigh(owners: Iterable<readonly [key: string, language: string]>): Weights {
  const languages = new Map<string, Set<string>>()
  for (const [key, language] of owners) languages.set(key, (languages.get(key) ?? new Set()).add(language))
  return new Map([...languages].map(([key, sharers]) => [key, new Map([...sharers].map((language) => [language, 1 / sharers.size]))]))
}

function weighProfiles(profiles: Readonly<Record<string, Profile>>, fold: (word: string) => string): Pick<LanguageTable, 'languages' | 'words' | 'letters' | 'fold'> {
  const pairs = (list: (profile: Profile) => readonly string[]) =>
    Object.entries(profiles).flatMap(([language, profile]) => list(profile).map((key) => [key, language] as const))
  return {
    languages: Object.keys(profiles),
    words: weigh(pairs(({ words }) => words.split(/\s+/).filter(Boolean).map(fold))),
    letters: weigh(pairs(({ letters }) => Array.from(letters))),
    fold,
  }
}

export const latinTable: LanguageTable = { ...weighProfiles(LATIN, (word) => word), ownForm: null }

/**
 * Arabic words are compared folded: a Persian keyboard writes Arabic with its own ya and kaf, and the other way round.
 * Only Arabic has its article, which is enough to know a headline by.
 */
export const arabicTable: LanguageTable = {
  ...weighProfiles(ARABIC, normalise),
  ownForm: { pattern: /^[وفبك]?ال\p{L}{2}|^ولل\p{L}{2}|^لل\p{L}{3}/u, weights: new Map([['ar', 1]]) },
}
