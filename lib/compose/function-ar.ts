import type { Country } from '@/lib/knowledge/countries'
import type { Organisation } from '@/lib/knowledge/organisation'
import { normalise } from '@/lib/text/normalise'
import { genderOfName, inCase, withArticle, withBa, withLam, type GrammaticalCase } from './grammar-ar'
import type { Gender, Party } from './party'
import { concat, type Phrase } from './phrase'
import { lacksCountry, NAMED_WITH_COUNTRY, NOTHING_WITHOUT_BODY, OFFICES_OF_NO_COUNTRY } from './roles'

const LONGEST_TEXT = 90

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
  if (jobText !== null && saysAll(jobText, country)) return concat(jobText)
  const complete = isComplete(title)
  if (!complete && organisation !== null && job.key !== 'security-official') {
    return concat(withBody(party, title, definite, organisation, country))
  }
  if (!complete && jobText !== null && jobText.length <= LONGEST_TEXT && jobText.length > definite.length && jobText.startsWith(definite)) {
    return concat(jobText)
  }
  if (NOTHING_WITHOUT_BODY.has(job.key) && !complete) return null
  if (country === null || OFFICES_OF_NO_COUNTRY.has(job.key)) return concat(definite)
  return concat(`${definite} ${withArticle(country.nationality.ar[adjectiveGender(title, gender)])}`)
}

/** Whether a report's words say as much as the composed ones: more than a word, and the country where it is not plain. */
function saysAll(told: string, country: Country | null): boolean {
  const plain = normalise(told)
  const isWordy = plain.includes(' ') && told.length <= LONGEST_TEXT
  return isWordy && (country === null || [country.names.ar, country.nationality.ar.m].some((form) => plain.includes(normalise(form))))
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
  if (normalise(title).includes(normalise(country.names.ar))) return concat(title)
  const noun = title.replace(/ البلاد$/, '')
  return noun.includes(' ') ? concat(`${definite} ${withArticle(country.nationality.ar[gender])}`) : concat(`${noun} `, named)
}

/** A head with its body and the body's country: «المدير العام للأمن الوطني الجزائري». */
function withBody(party: Party, title: string, definite: string, { names, ...organisation }: Organisation, country: Country | null): string {
  const body = withoutCountry(names.ar, party.country)
  const head = HEADS.find(([job, named]) => (job.test(title) || job.test(definite)) && named.test(body))
  const rest = head ? body.replace(head[1], '') : body
  const showsCountry = country !== null && (body !== names.ar || lacksCountry({ names, ...organisation }, country))
  const gender = /^وزيرة?$/.test(title) ? party.gender : head ? genderOfRest(rest, party.gender) : genderOfName(rest)
  const adjective = showsCountry ? ` ${withArticle(country.nationality.ar[gender])}` : ''
  // Two bodies under one head are named once: «للأمن الوطني ولمراقبة التراب الوطني».
  if (head) return `${title.includes(' ') ? definite : title} ${rest.replace(/ والمديرية العامة ل/g, ' ول')}${adjective}`
  if (!title.includes(' ')) return `${title} ${rest}${adjective}`
  return `${definite} ${organisation.kind === 'ministry' ? withBa(rest) : withLam(rest)}${adjective}`
}

/**
 * «للشرطة الوطنية الفرنسية»، «للأبحاث الخارجية الكاميرونية»: the noun takes the adjective where its ending or its own
 * adjective shows its gender. Beside a noun of action it would say whose drugs or borders they are: there it goes to the
 * person, «المدير العام لمكافحة المخدرات السعودي»، «المديرة العامة لمكافحة المخدرات السعودية».
 */
function genderOfRest(rest: string, person: Gender): Gender {
  const [noun = '', next = ''] = rest.split(' ')
  if (!/^(?:لل|ال)/.test(noun)) return person
  if (next.startsWith('ال')) return genderOfName(next)
  return genderOfName(noun) === 'f' ? 'f' : person
}

/** A body's name without the adjective of its country at the end: «الأمن الوطني» for «الأمن الوطني المغربي». */
function withoutCountry(body: string, country: Country | null): string {
  const { m = '', f = '' } = country?.nationality.ar ?? {}
  const adjective = [m, f].map(withArticle).find((form) => form !== 'ال' && body.endsWith(` ${form}`))
  return adjective === undefined ? body : body.slice(0, -adjective.length - 1)
}

/** «رئيس الجمهورية الفرنسية»، «قائد الشرطة الإسبانية»: the adjective goes to the body; a minister carries it himself. */
function adjectiveGender(title: string, gender: Gender): Gender {
  const [job = '', ...body] = title.split(' ')
  const takesBody = /^(?:رئيس|قائد|مدير)ة?$/.test(job) && body.length > 0
  return takesBody ? (genderOfName((body[0] ?? '').replace(/^ال/, '')) === 'f' ? 'f' : gender) : gender
}
