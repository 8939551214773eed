import type { ReactNode } from 'react'
import { dateTimeAttribute, formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/languages'
import type { PartialDate } from '@/lib/model/annotation'

/** A date in words, as exact as it is known; machines get it too when it is a day, a month or a year. */
export function PartialDateText({ date, reader }: { date: PartialDate; reader: Language }): ReactNode {
  const machine = dateTimeAttribute(date.edtf)
  const words = formatDate(date, reader)
  return machine ? <time dateTime={machine}>{words}</time> : <span>{words}</span>
}
