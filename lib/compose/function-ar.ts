import type { Country } from '@/lib/knowledge/countries'
import type { Organisation } from '@/lib/knowledge/organisations'
import { genderOfName, inCase, withArticle, withBa, withLam, type GrammaticalCase } from './grammar-ar'
import type { Gender, Party } from './party'
import { concat, type Phrase } from './phrase'
import { NAMED_WITH_COUNTRY, OFFICES_OF_NO_COUNTRY } from './roles'

const LONGEST_TEXT = 90
const COUNTRYLESS = new Set<Organisation['kind']>(['international', 'press', 'sport'])

/** Heads of a body that is named after its head: «المدير العام» of «المديرية العامة للأمن الوطني» is the one «للأمن الوطني». */
const HEADS: readonly [job: RegExp, body: RegExp][] = [
  [/المديرة? العامة?$/, /^(?:قطب )?(?:المديرية|الإدارة) العامة (?=ل)/],
  [/^مديرة?$/, /^مديرية /],
  [/^رئيسة?$/, /^رئاسة /],
  [/^وزيرة?$/, /^وزارة /],
]

/**
 * A party's function, definite, with its body or country: «سفيرة فرنسا»، «وزير الداخلية الإسباني»،
 * «المدير العام للشرطة الوطنية الفرنسية». `null` when no function is known, or none in Arabic.
 * `home` is a country that goes without saying.
 */
export function describeFunctionArabic(party: Party, home: string | null): Phrase | null {
  const { job, jobText, organisation, gender } = party
  if (job === null) return jobText === null || jobText.length > LONGEST_TEXT ? null : concat(jobText)
  const title = job.names.ar[gender]
  const definite = job.definite[gender]
  const country = party.country?.code === home ? null : party.country
  if (NAMED_WITH_COUNTRY.has(job.key) && party.country !== null) return ofCountry(title, definite, party.country, gender)
  const complete = isComplete(title)
  if (!complete && organisation !== null && job.key !== 'security-official') {
    return concat(ofBody(title, definite, organisation), adjectiveAfterBody(organisation, country))
  }
  if (!complete && jobText !== null && jobText.length <= LONGEST_TEXT && jobText.length > definite.length && jobText.startsWith(definite)) {
    return concat(jobText)
  }
  if (country === null || OFFICES_OF_NO_COUNTRY.has(job.key)) return concat(definite)
  return concat(`${definite} ${withArticle(country.nationality.ar[adjectiveGender(title, gender)])}`)
}

/** Somebody of whom there are many: «مسؤول أمني باكستاني», as an object «مسؤولا أمنيا باكستانيا»; «ضابط الاتصال الإسباني». */
export function describeAnyArabic(party: Party, grammaticalCase: GrammaticalCase): Phrase | null {
  const { job, country, gender } = party
  if (job === null) return null
  const title = job.names.ar[gender]
  if (isComplete(title)) return describeFunctionArabic(party, null)
  return concat(inCase(country === null ? title : `${title} ${country.nationality.ar[gender]}`, grammaticalCase))
}

/** An idafa or a complement is there already: «وزير الداخلية»، «أمين عام للإنتربول»; «نائب المدير العام» still waits for one. */
function isComplete(title: string): boolean {
  return title.split(' ').slice(1).some((word) => /^(?:ال|لل|ل)/.test(word)) && !title.endsWith('العام')
}

function ofCountry(title: string, definite: string, country: Country, gender: Gender): Phrase {
  const named = { text: country.names.ar, language: 'ar', kind: 'country' as const, key: country.code }
  const noun = title.replace(/ البلاد$/, '')
  return noun.includes(' ') ? concat(`${definite} ${withArticle(country.nationality.ar[gender])}`) : concat(`${noun} `, named)
}

function ofBody(title: string, definite: string, { names, kind }: Organisation): string {
  const body = names.ar
  const head = HEADS.find(([job, named]) => (job.test(title) || job.test(definite)) && named.test(body))
  const single = !title.includes(' ')
  // Two bodies under one head are named once: «للأمن الوطني ولمراقبة التراب الوطني».
  if (head) return `${single ? title : definite} ${body.replace(head[1], '').replace(/ والمديرية العامة ل/g, ' ول')}`
  if (single) return `${title} ${body}`
  return `${definite} ${kind === 'ministry' ? withBa(body) : withLam(body)}`
}

function adjectiveAfterBody({ names, country: own, kind }: Organisation, country: Country | null): string {
  if (country === null || COUNTRYLESS.has(kind) || (own !== null && own !== country.code)) return ''
  if (names.ar.includes(country.nationality.ar.m) || names.ar.includes(country.names.ar)) return ''
  const noun = names.ar.replace(/^(?:قطب )?(?:المديرية|الإدارة) العامة ل+/, '')
  return ` ${withArticle(country.nationality.ar[genderOfName(noun)])}`
}

/** «رئيس الجمهورية الفرنسية»، «قائد الشرطة الإسبانية»: the adjective goes to the body; a minister carries it himself. */
function adjectiveGender(title: string, gender: Gender): Gender {
  const [job = '', ...body] = title.split(' ')
  const takesBody = /^(?:رئيس|قائد|مدير)ة?$/.test(job) && body.length > 0
  return takesBody ? (genderOfName((body[0] ?? '').replace(/^ال/, '')) === 'f' ? 'f' : gender) : gender
}
