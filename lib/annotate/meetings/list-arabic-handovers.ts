import { cliticsOf, COVER } from '../atoms/atom'
import { isEnvoy } from '../functions/is-envoy'
import { isCovered } from '../is-covered'
import { findAtomAt, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { words } from '../grammar-words'
import { isObject } from './is-object'
import { listNamedStates } from './list-named-states'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** Verbs of those who get something, and of those who give it. */
const RECEIVING = words('تسلم تسلمت يتسلم تتسلم استلم استلمت يستلم تستلم تلقى تلقت يتلقى تتلقى')
const GIVING = words('سلم سلمت يسلم سلما قدم قدمت يقدم تقدم قدما أهدى أهدت يهدي تهدي منح منحت يمنح تمنح وهب وهبت تبرع تبرعت سلمه سلمها')

/** … which give anything, an opinion or a chance: what they give has to be their object. */
const GIVING_ANYTHING = words('قدم قدمت يقدم تقدم قدما منح منحت يمنح تمنح')

/** What a state gives to the services of another one. */
const EQUIPMENT = words(`مركبة مركبات سيارة سيارات سيارتين آليات زورق زورقا زورقي زورقين زوارق قارب قاربا قاربي قاربين قوارب سفينة سفينتين سفن طائرة طائرتين
  طائرات مروحية مروحيات مروحيتين معدات تجهيزات مختبر مختبرا مخبر مخبرا عتاد عتادا مفاتيح شاحنة شاحنات دراجات حواسيب حاسوبا كاميرات سترات خوذة خوذات مولدات
  شحنة مساعدات ماسحات أسلحة ذخائر مدرعة مدرعات حافلة حافلات هبة`)
/** … and what is equipment only when it is counted or described: 40 آلية, أجهزة كشف. */
const COUNTED = words('آلية جهاز أجهزة جهازا')
const DESCRIBED = /^(?:كشف|فحص|اتصال|اتصالات|حاسوب|مراقبه|تصوير|متطوره?|حديثه?|تقنيه?|رصد|مسح|اطفاء)$/

/** People are handed over too, and clubs and firms give prizes. */
const OTHERS = /^(?:[وبفل]{0,2}(?:ال)?)(?:مطلوبا?|مطلوبين|متهما?|متهمين|موقوفا?|موقوفين|مشتبها?|سجينا?|سجناء|جثه|جثمان|جثامين|رفات|رهائن|نادي|شركه|شركات|بنك|مصرف|قرعه|مسابقه)$/

/** على متن طائرة: what somebody sat in. */
const ABOARD = /^(?:متن|بواسطه|قائد|سائق)$/

/** What is spoken of, paid for or damaged, and not given. */
const SPOKEN_OF = words('عن بشأن حول ضد بخصوص')
const OTHER_MATTER = words('صفقة صفقات حادث حوادث سرقة تحطم سقوط قضية ملف شراء بيع صيانة')

/** Before the things that a gift consists of: مجموعة من السيارات. */
const AMOUNT = words('مجموعة عدد دفعة هبة عشرات مئات')

/** Whoever an embassy gives to is no host of a meeting, and it has no name: nobody met there. */
const EMBASSY = /^(?:ال)?سفاره$/

/** Two states alone may have given each other anything at any time: somebody, a day or a town has to be told. */
const SURE = COVER.date | COVER.place | COVER.function

/** Words behind the verb among which all stands. */
const FARTHEST = 30

/**
 * Arabic verbs that tell of equipment handed over from one country to another: تسلم مدير الأمن من السفير الياباني أربعين مركبة,
 * سلمت السفيرة المفاتيح إلى قائد الدرك. Who gives is a foreigner by his office or by his country;
 * a ministry that equips its own police is at home.
 */
export function listArabicHandovers(passage: Passage, sentence: TokenRange): MeetingAtom[] {
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    const norm = normAt(passage, index)
    const word = RECEIVING.has(norm) || GIVING.has(norm) ? norm : norm.replace(/^[وف]/, '')
    if (!RECEIVING.has(word) && !GIVING.has(word)) continue
    // قبل أن يتسلم: what went with the meeting that is told.
    if (/^[بو]?ان$/.test(normAt(passage, index - 1)) && /^(?:قبل|بعد)$/.test(normAt(passage, index - 2))) continue
    const range = { from: index + 1, to: endOf(passage, index + 1, Math.min(sentence.to, index + 1 + FARTHEST)) }
    if (!holdsEquipment(passage, range, GIVING_ANYTHING.has(word)) || normsBetween(passage, sentence.from, range.to).some((each) => OTHERS.test(each)) || !isBetweenStates(passage, { from: sentence.from, to: range.to }) || !isCovered(passage, sentence, SURE)) continue
    const atom = { kind: 'meeting', meeting: 'ceremony', needs: null, from: index, to: index + 1, prefix: norm.slice(0, norm.length - word.length) } as const
    // تسلم is "received", and "gives" of a country.
    if (RECEIVING.has(word) && namesGiver(passage, range)) atoms.push({ ...atom, voice: 'passive', subject: 'guest' })
    else if ((GIVING.has(word) || word === 'تسلم') && !EMBASSY.test(normAt(passage, index + 1)) && namesReceiver(passage, range)) atoms.push({ ...atom, voice: 'active', subject: 'host' })
  }
  return atoms
}

function endOf(passage: Passage, from: number, to: number): number {
  for (let index = from; index < to; index++) if (/[.;؛:]/.test(gapBefore(passage, index))) return index
  return to
}

/** Behind the verb of a gift; `anything` for verbs whose object it has to be. */
function holdsEquipment(passage: Passage, { from, to }: TokenRange, anything: boolean): boolean {
  for (let index = from; index < to; index++) {
    if (SPOKEN_OF.has(normAt(passage, index))) return false
    if (!isEquipment(passage, index) || isOtherMatter(passage, index)) continue
    if (!anything || /^ب(?!ال)/.test(normAt(passage, index)) || isObject(passage, from - 1, index, AMOUNT)) return true
  }
  return false
}

function isEquipment(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  const word = EQUIPMENT.has(norm) ? norm : norm.replace(/^(?:[وبف]?ال|لل|[وبلف])/, '')
  return EQUIPMENT.has(word) || (COUNTED.has(word) && (/^\d+$/.test(normAt(passage, index - 1)) || DESCRIBED.test(normAt(passage, index + 1))))
}

/** على متن طائرة, صفقة طائرات, في سيارة: not what is given. */
function isOtherMatter(passage: Passage, index: number): boolean {
  const [before, second] = [normAt(passage, index - 1), normAt(passage, index - 2)]
  if (ABOARD.test(before) || before === 'في' || [before, second].some((norm) => OTHER_MATTER.has(norm.replace(/^[وبل]?(?:ال)?/, '')))) return true
  // في ورشة سيارات, and not في طرابلس عشرين سيارة.
  return second === 'في' && (passage.cover[index - 1] ?? 0) === 0
}

/** من السفير الياباني, من الحكومة الكندية, مقدمة من اليابان: whoever stands behind من acts for a state. */
function namesGiver(passage: Passage, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    if (normAt(passage, index) !== 'من') continue
    if (findAtomAt(passage, index + 1, 'function') !== null || findAtomAt(passage, index + 1, 'honorific') !== null || isState(passage, index + 1)) return true
  }
  return false
}

/** إلى قائد الدرك, لمدير الأمن, الأمن العام: somebody or a service gets it. */
function namesReceiver(passage: Passage, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const after = normAt(passage, index) === 'الي' ? index + 1 : index
    const atom = findAtomAt(passage, after, 'function') ?? findAtomAt(passage, after, 'organisation') ?? findAtomAt(passage, after, 'country') ?? findAtomAt(passage, after, 'honorific')
    if (atom !== null && (after > index || /^(?:و?لل?|ل)$/.test(cliticsOf(atom)))) return true
  }
  return false
}

const STATE = /^(?:ال)?(?:حكومه|سفاره|مملكه|جمهوريه|دوله)$/

function isState(passage: Passage, index: number): boolean {
  const country = findAtomAt(passage, index, 'country')
  if (country !== null) return !country.nationality
  return STATE.test(normAt(passage, index)) || (findAtomAt(passage, index, 'organisation')?.country ?? null) !== null
}

/** An envoy or an embassy, or two countries: what one ministry gives to its own is no matter between states. */
function isBetweenStates(passage: Passage, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    const office = findAtomAt(passage, index, 'function')
    if (isEnvoy(office) && !meetingGrammars.ar.aside.has(normAt(passage, index - 1))) return true
    if (/^(?:[وب]?ال|لل)?سفاره$/.test(normAt(passage, index))) return true
  }
  return listNamedStates(passage, { from, to }, ['country', 'organisation']).length > 1 || normsBetween(passage, from, to).some((norm) => /^(?:اجنبيه?|صديقه?|شقيقه?)$/.test(norm))
}
