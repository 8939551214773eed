import { describe, expect, it } from 'vitest'
import { findCountry } from '@/lib/knowledge/countries'
import { findOccasion, occasionForms, occasions } from '@/lib/knowledge/occasions'
import { findOrganisation, organisationForms, organisations } from '@/lib/knowledge/organisations'
import { regionForms, regions } from '@/lib/knowledge/regions'
import { findTopic, topicForms, topics } from '@/lib/knowledge/topics'
import { keysOf, missingLanguage, repeated, sharedPhrases, wrongScript } from './faults-of-forms'

const tables = [
  ['organisations', organisations, organisationForms],
  ['topics', topics, topicForms],
  ['occasions', occasions, occasionForms],
  ['regions', regions, regionForms],
] as const

/** Acronyms in Latin letters stand in Arabic texts too, and names may hold one. */
const ACRONYM = /[A-Z]{2,}|Interpol|Gitex|Bundespolizei|Lekhwiya|Guardia Civil|Carabinieri|fedpol|Polri|Säpo|BfV/

describe.each(tables)('%s', (_name, records, forms) => {
  it('has each key once and forms in both languages', () => {
    expect(repeated(records.map(({ key }) => key))).toEqual([])
    expect(missingLanguage(records.map(({ key }) => key), forms)).toEqual([])
  })

  it('writes each language in its script', () => {
    expect(wrongScript(forms).filter((fault) => !ACRONYM.test(fault))).toEqual([])
    expect(records.filter(({ names }) => !/\p{Script=Arabic}/u.test(names.ar) || /\p{Script=Arabic}/u.test(names.fr))).toEqual([])
  })

  it('has no phrase of two keys', () => {
    expect(sharedPhrases(forms)).toEqual([])
  })
})

describe('organisations', () => {
  it('belong to a known country or to none', () => {
    expect(organisations.filter(({ country }) => country !== null && !findCountry(country))).toEqual([])
  })

  it('leave a name that countries share without a country', () => {
    expect(keysOf(organisationForms, 'fr', 'DGSN')).toEqual(['dgsn'])
    expect(keysOf(organisationForms, 'ar', 'المديرية العامة للأمن الوطني')).toEqual(['dgsn'])
    expect(findOrganisation('dgsn')?.country).toBeNull()
    expect(keysOf(organisationForms, 'ar', 'الإدارة العامة للأمن الوطني')).toEqual(['dgsn-mr'])
  })

  it.each([
    ['fr', 'Interpol', 'interpol'], ['fr', 'Nations unies', 'un'], ['fr', 'BKA', 'bka-de'], ['fr', 'Scotland Yard', 'met-gb'], ['fr', 'FBI', 'fbi-us'],
    ['ar', 'الأنتربول', 'interpol'], ['ar', 'الأمم المتحدة', 'un'], ['ar', 'البسيج', 'bcij-ma'], ['ar', 'مكتب التحقيقات الفدرالي', 'fbi-us'],
    ['ar', 'شرطة أبو ظبي', 'adp-ae'], ['ar', 'الحرس المدني الإسباني', 'guardia-civil-es'], ['ar', 'المخابرات التركية', 'mit-tr'],
  ] as const)('read in %s: %s is %s', (language, phrase, key) => {
    expect(keysOf(organisationForms, language, phrase)).toEqual([key])
  })
})

describe('topics', () => {
  it.each([
    ['fr', 'immigration clandestine', 'irregular-migration'], ['fr', 'traite des êtres humains', 'human-trafficking'], ['fr', 'cybercriminalité', 'cybercrime'],
    ['fr', 'assistance technique', 'technical-assistance'], ['fr', 'police des frontières', 'border-police'], ['fr', 'région du Sahel', 'sahel'],
    ['ar', 'الهجرة غير الشرعية', 'irregular-migration'], ['ar', 'الاتجار بالبشر', 'human-trafficking'], ['ar', 'الجريمة السيبرانية', 'cybercrime'],
    ['ar', 'مكافحة الإرهاب', 'counter-terrorism'], ['ar', 'الجريمة المنظمة العابرة للحدود', 'organised-crime'], ['ar', 'تبادل المعلومات', 'information-exchange'],
  ] as const)('read in %s: %s is %s', (language, phrase, key) => {
    expect(keysOf(topicForms, language, phrase)).toEqual([key])
  })

  it('say little when they are in most articles, more when they are rare', () => {
    const common = ['police-cooperation', 'counter-terrorism', 'organised-crime', 'information-exchange'].map((key) => findTopic(key)?.discrimination ?? 1)
    const rare = ['sahel', 'border-police', 'technical-assistance', 'major-event-security', 'cybercrime'].map((key) => findTopic(key)?.discrimination ?? 0)
    expect(Math.max(...common)).toBeLessThan(Math.min(...rare))
  })
})

describe('occasions and regions', () => {
  it.each([
    ['fr', 'JO de Paris', 'paris-olympics'], ['fr', 'Milipol', 'milipol'], ['ar', 'أولمبياد باريس', 'paris-olympics'], ['ar', 'معرض الدفاع العالمي', 'world-defense-show'],
    ['ar', 'الجمعية العامة للأنتربول', 'interpol-assembly'],
  ] as const)('read in %s: %s is %s', (language, phrase, key) => {
    expect(keysOf(occasionForms, language, phrase)).toEqual([key])
    expect(findOccasion(key)).not.toBeNull()
  })

  it.each([['fr', 'Amérique latine', 'latin-america'], ['ar', 'المغرب العربي', 'maghreb'], ['ar', 'المحيط الهندي', 'indian-ocean']] as const)(
    'read in %s: %s is the region %s and no country', (language, phrase, key) => {
      expect(keysOf(regionForms, language, phrase)).toEqual([key])
    })
})
