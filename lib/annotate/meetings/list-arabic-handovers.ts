import { cliticsOf, COVER } from '../atoms/atom'
import { isEnvoy } from '../functions/is-envoy'
import { isCovered } from '../is-covered'
import { findAtomAt, gapBefore, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { words } from '../grammar-words'
import { handoverGrammars } from './handover-grammar'
import { isObject } from './is-object'
import { listNamedStates } from './list-named-states'
import { meetingGrammars } from './meeting-grammar'
import { isBarred, isEquipment, isOnlySpokenOf } from './names-equipment'
import type { MeetingAtom } from './trigger'

/** Behind them stands what is spoken of, and not given. */
const SPOKEN_OF = words('عن بشأن حول ضد بخصوص')

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
  const { giving, givingAnything, receiving } = handoverGrammars.ar
  const atoms: MeetingAtom[] = []
  for (let index = sentence.from; index < sentence.to; index++) {
    const norm = normAt(passage, index)
    const word = receiving.has(norm) || giving.has(norm) ? norm : norm.replace(/^[وف]/, '')
    if (!receiving.has(word) && !giving.has(word)) continue
    // قبل أن يتسلم: what went with the meeting that is told.
    if (/^[بو]?ان$/.test(normAt(passage, index - 1)) && /^(?:قبل|بعد)$/.test(normAt(passage, index - 2))) continue
    const range = { from: index + 1, to: endOf(passage, index + 1, Math.min(sentence.to, index + 1 + FARTHEST)) }
    if (!holdsEquipment(passage, range, givingAnything.has(word)) || isBarred(passage, { from: sentence.from, to: range.to }) || !isBetweenStates(passage, { from: sentence.from, to: range.to }) || !isCovered(passage, sentence, SURE)) continue
    const atom = { kind: 'meeting', meeting: 'ceremony', needs: null, from: index, to: index + 1, prefix: norm.slice(0, norm.length - word.length) } as const
    // تسلم is "received", and "gives" of a country.
    if (receiving.has(word) && namesGiver(passage, range)) atoms.push({ ...atom, voice: 'passive', subject: 'guest' })
    else if ((giving.has(word) || word === 'تسلم') && !EMBASSY.test(normAt(passage, index + 1)) && namesReceiver(passage, range)) atoms.push({ ...atom, voice: 'active', subject: 'host' })
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
    if (!isEquipment(passage, index) || isOnlySpokenOf(passage, from, index)) continue
    if (!anything || /^ب(?!ال)/.test(normAt(passage, index)) || isObject(passage, from - 1, index, AMOUNT)) return true
  }
  return false
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
