import type { City } from '@/lib/knowledge/cities'
import type { Topic } from '@/lib/knowledge/topics'
import type { Casting } from './casting'
import { formatDateWords } from './format-date-words'
import { withBa } from './grammar-ar'
import { concat, EMPTY, words, type Phrase } from './phrase'

/**
 * «بالرباط»: the ب is part of the marked word, because a page that isolates the name alone would break the joining of
 * its letters.
 */
export function whereArabic({ place }: Casting): Phrase {
  return place === null ? EMPTY : concat({ text: withBa(place.names.ar), language: 'ar', kind: 'place', key: place.key })
}

/** «الرباط». */
export function placeArabic({ key, names }: City): Phrase {
  return concat({ text: names.ar, language: 'ar', kind: 'place', key })
}

/** «إلى الرباط». */
export function toPlaceArabic(place: City): Phrase {
  return concat('إلى ', placeArabic(place))
}

/** When it was, or that it is not known: «يوم الأربعاء 21 يناير 2026»، «في تاريخ غير معروف». */
export function whenArabic({ date }: Casting): Phrase {
  const when = formatDateWords(date, 'ar')
  return when === null ? concat('في تاريخ غير معروف') : concat({ text: when, language: 'ar', kind: 'date', key: date.edtf })
}

/** «يوم الأربعاء 21 يناير 2026 بالرباط»، «بالرباط، يوم اثنين (التاريخ غير معروف)»، «بالرباط (التاريخ غير معروف)». */
export function whenAndWhereArabic(casting: Casting): Phrase {
  const { date, place } = casting
  const where = whereArabic(casting)
  if (place === null) return whenArabic(casting)
  if (formatDateWords(date, 'ar') === null) return concat(where, ' (التاريخ غير معروف)')
  return date.edtf === null ? words('،', { ...where, open: true }, whenArabic(casting)) : words('،', whenArabic(casting), where)
}

/** «على هامش الجمعية العامة للإنتربول». */
export function occasionArabic({ occasion }: Casting): Phrase {
  if (occasion === null) return EMPTY
  return concat('على هامش ', { text: occasion.names.ar, language: 'ar', kind: 'occasion', key: occasion.key })
}

/** «مكافحة الإرهاب والجريمة المنظمة». */
export function topicsArabic(topics: readonly Topic[]): Phrase {
  return concat(...topics.flatMap(({ key, names }, index) => [
    index === 0 ? '' : ' و',
    { text: names.ar, language: 'ar', kind: 'topic' as const, key },
  ]))
}
