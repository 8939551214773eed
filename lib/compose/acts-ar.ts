import type { MeetingKind } from '@/lib/model/annotation'
import { agreeVerb, type VerbForms } from './grammar-ar'
import type { Gender, Party } from './party'

/** A verb before its subject agrees in gender alone, after it in number too; `object` follows the subject. */
export interface ArabicVerb {
  past: { m: string; f: string }
  present: VerbForms
  object: string
}

/** How a sentence says one kind of meeting. */
export interface ArabicAct extends ArabicVerb {
  /** Between the verb and whom it is about. */
  link: string
  /** What leads the topics in, one for each wording. */
  topics: readonly [string, string]
  /** The act itself where its subject is not known: in an account, in a title, and what leads in who was there. */
  itself: { account: string; title: string; link: string }
}

const ENCOUNTER = { account: 'عُقد لقاء', title: 'لقاء', link: 'مع' }
const TALKED_ABOUT = ['، في لقاء تناول على الخصوص', '، وتناول اللقاء على الخصوص'] as const

const verb = (past: ArabicVerb['past'], present: readonly [string, string, string, string, string, string], object = ''): ArabicVerb => {
  const [m, f, dualM, dualF, manyM, manyF] = present
  return { past, present: { m, f, dualM, dualF, manyM, manyF }, object }
}

const hold = (object: string): ArabicVerb =>
  verb({ m: 'أجرى', f: 'أجرت' }, ['يجري', 'تجري', 'يجريان', 'تجريان', 'يجرون', 'يجرين'], object)

const takePart = (object: string): ArabicVerb =>
  verb({ m: 'شارك', f: 'شاركت' }, ['يشارك', 'تشارك', 'يشاركان', 'تشاركان', 'يشاركون', 'يشاركن'], object)

/** Inside a visit, after the visitors. */
export const ARABIC_MET: VerbForms =
  { m: 'التقى', f: 'التقت', dualM: 'التقيا', dualF: 'التقتا', manyM: 'التقوا', manyF: 'التقين' }

const ACTS: Record<Exclude<MeetingKind, 'visit'>, ArabicAct> = {
  reception: {
    ...verb({ m: 'استقبل', f: 'استقبلت' }, ['يستقبل', 'تستقبل', 'يستقبلان', 'تستقبلان', 'يستقبلون', 'يستقبلن']),
    link: '', topics: TALKED_ABOUT, itself: ENCOUNTER,
  },
  talks: {
    ...hold('مباحثات'),
    link: 'مع', topics: ['تناولت على الخصوص', '، همّت على الخصوص'],
    itself: { account: 'جرت مباحثات', title: 'مباحثات', link: 'مع' },
  },
  call: {
    ...hold('اتصالا هاتفيا'),
    link: 'مع', topics: ['تناول على الخصوص', 'تناول على الخصوص'],
    itself: { account: 'جرى اتصال هاتفي', title: 'اتصال هاتفي', link: 'مع' },
  },
  agreement: {
    ...verb({ m: 'وقّع', f: 'وقّعت' }, ['يوقّع', 'توقّع', 'يوقّعان', 'توقّعان', 'يوقّعون', 'يوقّعن'], 'اتفاقا'),
    link: 'مع', topics: ['يهم على الخصوص', 'يشمل على الخصوص'],
    itself: { account: 'وُقّع اتفاق', title: 'توقيع اتفاق', link: 'مع' },
  },
  ceremony: {
    ...takePart('في حفل'),
    link: 'إلى جانب', topics: ['، تم خلاله التطرق على الخصوص إلى', '، تم خلاله التطرق على الخصوص إلى'],
    itself: { account: 'أقيم حفل', title: 'حفل', link: 'بحضور' },
  },
  conference: {
    ...takePart('في مؤتمر'),
    link: 'إلى جانب', topics: ['، وتناولت الأشغال على الخصوص', '، وتناولت الأشغال على الخصوص'],
    itself: { account: 'انعقد مؤتمر', title: 'مؤتمر', link: 'بمشاركة' },
  },
  exercise: {
    ...takePart('في تمرين مشترك'),
    link: 'إلى جانب', topics: ['، شمل على الخصوص', '، وشمل التمرين على الخصوص'],
    itself: { account: 'أُجري تمرين مشترك', title: 'تمرين مشترك', link: 'بمشاركة' },
  },
  other: {
    ...verb({ m: 'التقى', f: 'التقت' }, ['يلتقي', 'تلتقي', 'يلتقيان', 'تلتقيان', 'يلتقون', 'يلتقين']),
    link: '', topics: TALKED_ABOUT, itself: ENCOUNTER,
  },
}

/** Somebody who met nobody that is known. */
const MEETING: ArabicAct = {
  ...verb({ m: 'عقد', f: 'عقدت' }, ['يعقد', 'تعقد', 'يعقدان', 'تعقدان', 'يعقدون', 'يعقدن'], 'اجتماعا'),
  link: '', topics: ['تناول على الخصوص', 'همّ على الخصوص'], itself: ENCOUNTER,
}

/** Acts whose verb says nothing without whom it is about; a call or an agreement stays what it is. */
const TAKES_TWO: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['reception', 'talks', 'visit', 'other'])

/** How a sentence says a kind of meeting; a visit by its meeting. `isAlone` where nobody is known whom its subjects met. */
export function arabicAct(kind: MeetingKind, isAlone = false): ArabicAct {
  if (isAlone && TAKES_TWO.has(kind)) return MEETING
  return ACTS[kind === 'visit' ? 'other' : kind]
}

/** The verb after its subjects, with its object: «يستقبلان»، «تجري مباحثات». */
export function presentOf({ present, object }: ArabicVerb, subjects: readonly Party[]): string {
  const form = agreeVerb(present, subjects.length, genderOfAll(subjects))
  return object === '' ? form : `${form} ${object}`
}

/** Feminine when all are women. */
export function genderOfAll(parties: readonly Party[]): Gender {
  return parties.length > 0 && parties.every(({ gender }) => gender === 'f') ? 'f' : 'm'
}
