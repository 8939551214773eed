import type { Language } from '@/lib/languages'
import { normalise } from './normalise'

/** Words that say nothing about what a text is about. Written naturally; folded once at load. */
const WORDS: Readonly<Record<Language, string>> = {
  fr: `
    l' d' j' m' n' s' t' c' qu' jusqu' lorsqu' puisqu' quoiqu'
    le la les un une des du de au aux en à dans sur sous par pour avec sans chez vers entre contre depuis pendant
    avant après dès lors selon malgré parmi envers outre sauf voire via jusque durant afin
    et ou où mais donc or ni car si que qui quoi dont lequel laquelle lesquels lesquelles auquel auxquels auxquelles
    duquel desquels desquelles quand comme lorsque puisque quoique parce tandis ainsi aussi alors puis ensuite enfin
    je tu il elle on nous vous ils elles me te se lui leur leurs eux soi moi toi y ce cet cette ces cela ceci ça celui
    celle ceux celles mon ton son ma ta sa mes tes ses notre votre nos vos mien sien sienne tien leurs même mêmes
    ne pas plus point jamais rien aucun aucune non oui très trop peu assez moins tout toute tous toutes chaque
    quelque quelques plusieurs certain certains certaine certaines tel telle tels telles autre autres autant tant
    être suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai sera seront serait seraient
    sois soit soient été étant avoir ai as a avons avez ont avais avait avions avaient eus eut eurent aurai aura auront
    aurait auraient aie ait aient eu eue eus ayant faire fait faits faite faites font faisant fera
    peut peuvent pouvoir doit doivent devoir va vont
    ici là déjà encore toujours souvent notamment également cependant toutefois néanmoins pourtant ailleurs
    quel quelle quels quelles comment pourquoi combien aujourd'hui
    lequel ci celui-ci celle-ci etc deux
  `,
  ar: `
    في من إلى على عن مع بين حتى منذ خلال عند عندما لدى لدي نحو حول ضد دون بدون عبر قبل بعد فوق تحت أمام وراء خلف
    أثناء ضمن حسب وفق وفقا طبقا نتيجة بسبب رغم سوى غير إلا مثل كذلك أيضا
    و ف ب ل ك س أو أم بل لكن لكنه لكنها ثم إذ إذا إذن لو لولا لما كي لأن لأنه لأنها كما حيث حين حينما بينما كلما مهما
    أن إن أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها فإن فإنه كأن ليت لعل
    لا لم لن ليس ليست ليسوا ما مما ماذا لماذا هل كيف أين متى كم أي أية أيا
    هو هي هم هن هما أنا نحن أنت أنتم إياه
    هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك ذاك بذلك لذلك هنا هناك هنالك ذات
    الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي
    به بها بهم بهما له لها لهم لهما لنا لك لي فيه فيها فيهم فيهما منه منها منهم منهما عليه عليها عليهم عليهما
    إليه إليها إليهم عنه عنها عنهم معه معها معهم بينهم بينهما لديه لديها لديهم كل كلا كلتا بعض جميع كافة نفس نفسه نفسها
    كان كانت كانوا يكون تكون يكونون كون سيكون ستكون قد لقد سوف تم يتم تتم ستتم سيتم أصبح أصبحت صار ظل مازال لازال
    فيما بما عما كما لما ممن عمن إنما ربما حوالي تقريبا فقط جدا آنذاك الآن اليوم أمس غدا أكثر أقل كثير
    آخر أخرى أخر خاصة وذلك إثر عقب جراء إزاء تجاه عدة سيما لاسيما حاليا بصفة بشكل
  `,
}

function fold(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(normalise))
}

const sets: Readonly<Record<Language, ReadonlySet<string>>> = { fr: fold(WORDS.fr), ar: fold(WORDS.ar) }

/**
 * True for a normalised word that carries no subject by itself: articles, prepositions, pronouns, auxiliaries.
 * `isStopWord("l'", 'fr')` and `isStopWord('علي', 'ar')` (the fold of على) are true, `isStopWord('securite', 'fr')` false.
 */
export function isStopWord(norm: string, language: Language): boolean {
  return sets[language].has(norm)
}
