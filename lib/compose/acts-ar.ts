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
}

const TALKED_ABOUT = ['، في لقاء تناول على الخصوص', '، وتناول اللقاء على الخصوص'] as const

const verb = (past: ArabicVerb['past'], present: readonly [string, string, string, string, string, string], object = ''): ArabicVerb => {
  const [m, f, dualM, dualF, manyM, manyF] = present
  return { past, present: { m, f, dualM, dualF, manyM, manyF }, object }
}

const hold = (object: string): ArabicVerb =>
  verb({ m: 'أجرى', f: 'أجرت' }, ['يجري', 'تجري', 'يجريان', 'تجريان', 'يجرون', 'يجرين'], object)

const takePart = (object: string): ArabicVerb =>
  verb({ m: 'شارك', f: 'شاركت' }, ['يشارك', 'تشارك', 'يشاركان', 'تشاركان', 'يشاركون', 'يشاركن'], object)

/** Somebody who met nobody that is known. */
export const ARABIC_ALONE: ArabicVerb =
  verb({ m: 'عقد', f: 'عقدت' }, ['يعقد', 'تعقد', 'يعقدان', 'تعقدان', 'يعقدون', 'يعقدن'], 'اجتماعا')

/** Inside a visit, after the visitors. */
export const ARABIC_MET: VerbForms =
  { m: 'التقى', f: 'التقت', dualM: 'التقيا', dualF: 'التقتا', manyM: 'التقوا', manyF: 'التقين' }

export const ARABIC_ACTS: Record<Exclude<MeetingKind, 'visit'>, ArabicAct> = {
  reception: {
    ...verb({ m: 'استقبل', f: 'استقبلت' }, ['يستقبل', 'تستقبل', 'يستقبلان', 'تستقبلان', 'يستقبلون', 'يستقبلن']),
    link: '', topics: TALKED_ABOUT,
  },
  talks: { ...hold('مباحثات'), link: 'مع', topics: ['تناولت على الخصوص', '، همّت على الخصوص'] },
  call: { ...hold('اتصالا هاتفيا'), link: 'مع', topics: ['تناول على الخصوص', 'تناول على الخصوص'] },
  agreement: {
    ...verb({ m: 'وقّع', f: 'وقّعت' }, ['يوقّع', 'توقّع', 'يوقّعان', 'توقّعان', 'يوقّعون', 'يوقّعن'], 'اتفاقا'),
    link: 'مع', topics: ['يهم على الخصوص', 'يشمل على الخصوص'],
  },
  ceremony: { ...takePart('في حفل'), link: 'إلى جانب', topics: TALKED_ABOUT },
  conference: { ...takePart('في مؤتمر'), link: 'إلى جانب', topics: ['، وتناولت الأشغال على الخصوص', '، وتناولت الأشغال على الخصوص'] },
  other: {
    ...verb({ m: 'التقى', f: 'التقت' }, ['يلتقي', 'تلتقي', 'يلتقيان', 'تلتقيان', 'يلتقون', 'يلتقين']),
    link: '', topics: TALKED_ABOUT,
  },
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
