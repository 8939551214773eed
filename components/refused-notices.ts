import type { DigestNotice } from '@/lib/model/digest-view'
import type { Refused } from '@/lib/model/index-query'
import type { SearchNotice } from '@/lib/model/search-view'
import type { AddressNotice } from './address-notices'

/**
 * The sentences about what an address asked in vain, for `AddressNotices`, each with what the address said:
 * `refusedNotices([{ parameter: 'letter', value: '12' }])` is `[{ id: 'entity.refused-letter', value: '12' }]`, and a
 * date «أمس» of a search has `search.notice-date`.
 */
export function refusedNotices(refused: readonly (Refused | DigestNotice | SearchNotice)[]): AddressNotice[] {
  return refused.map((asked) => ({ id: sentenceOf(asked), value: asked.value }))
}

function sentenceOf(asked: Refused | DigestNotice | SearchNotice): AddressNotice['id'] {
  if ('parameter' in asked) return `entity.refused-${asked.parameter}`
  return asked.kind === 'date' || asked.kind === 'language' ? `search.notice-${asked.kind}` : `filter.notice-${asked.kind}`
}
