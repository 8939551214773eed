import { z } from 'zod'
import { coverageParameter } from '@/components/digest-address'
import { isLanguage, otherLanguage, type Language } from '@/lib/languages'
import { FILTER_KINDS, WHOLE_DIGEST, type Coverage, type DigestNotice, type DigestQuery } from '@/lib/model/digest-view'
import { readPage } from '@/lib/model/index-query'
import { printable } from './printable'

/** Parameters of the digest's address; others, such as those that newsletters add to a link, ask for nothing. */
export const DIGEST_PARAMETERS = [...FILTER_KINDS, 'language', 'only', 'page'] as const
type Parameter = (typeof DIGEST_PARAMETERS)[number]

const Values = z.union([z.string(), z.array(z.string())]).optional()
const Parameters = z.object(Object.fromEntries(DIGEST_PARAMETERS.map((name) => [name, Values])) as Record<Parameter, typeof Values>)

export interface AskedDigest {
  query: DigestQuery
  /** What could not be followed; the rest is in the query. */
  notices: DigestNotice[]
  /** True for the address that a form makes, with a parameter for every list that nothing was chosen in. */
  hasBlanks: boolean
}

/**
 * What the query of an address asks of the digest, for a reader of `language`. Nothing is refused: what cannot be
 * followed is left aside and said.
 *
 * @example readDigestQuery({ country: 'pakistan', only: 'other' }, 'fr').query // country 'pakistan', coverage 'only-ar'
 * @example readDigestQuery({ page: 'سبعة' }, 'ar').notices // [{ kind: 'page', value: 'سبعة' }]
 */
export function readDigestQuery(search: unknown, language: Language): AskedDigest {
  const parameters = Parameters.parse(search)
  const notices: DigestNotice[] = []
  const values = new Map<Parameter, string>()
  let hasBlanks = false
  for (const name of DIGEST_PARAMETERS) {
    const [first, ...more] = [parameters[name] ?? []].flat().map(printable)
    if (more.length > 0) notices.push({ kind: 'repeated', value: name })
    if (first === '') hasBlanks = true
    else if (first !== undefined) values.set(name, first)
  }
  const filters = Object.fromEntries(FILTER_KINDS.map((kind) => [kind, values.get(kind) ?? null])) as DigestQuery['filters']
  const coverage = readCoverage(values.get('language'), values.get('only'), language, notices)
  return { query: { filters, coverage, page: choosePage(values.get('page'), notices) }, notices, hasBlanks }
}

function choosePage(value: string | undefined, notices: DigestNotice[]): number {
  if (value === undefined) return WHOLE_DIGEST.page
  const page = readPage({ page: value })
  if (page === null) notices.push({ kind: 'page', value })
  return page ?? WHOLE_DIGEST.page
}

/**
 * `language` is a press that tells a meeting, or both; `only` one that tells it alone. Where both are asked for, the
 * narrower one holds.
 */
function readCoverage(any: string | undefined, only: string | undefined, reader: Language, notices: DigestNotice[]): Coverage | null {
  const told = toTold(any)
  const alone = only === 'other' ? otherLanguage(reader) : isLanguage(only) ? only : null
  if (any !== undefined && told === null) notices.push({ kind: 'language', value: any })
  if (only !== undefined && alone === null) notices.push({ kind: 'only', value: only })
  if (alone === null) return told
  const coverage: Coverage = `only-${alone}`
  if (told !== null && told !== alone) notices.push({ kind: 'contrary', value: [told, coverage].map((one) => coverageParameter(one).join('=')).join(', ') })
  return coverage
}

function toTold(value: string | undefined): Language | 'both' | null {
  return isLanguage(value) || value === 'both' ? value : null
}
