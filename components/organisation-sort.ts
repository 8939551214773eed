import { isPlainKey } from '@/lib/i18n/translate'

/** The word for a sort of organisation: `'police'` is named by `organisations.sort-police`; `null` for none. */
export function organisationSort(sort: string | null) {
  const key = `organisations.sort-${sort}`
  return isPlainKey(key) ? key : null
}
