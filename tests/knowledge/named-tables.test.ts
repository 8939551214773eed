import { describe, expect, it } from 'vitest'
import { findCountry } from '@/lib/knowledge/countries'
import { findOccasion, occasionForms, occasions } from '@/lib/knowledge/occasions'
import { findOrganisation, organisationForms, organisations } from '@/lib/knowledge/organisations'
import { regionAdjectives, regionForms, regions } from '@/lib/knowledge/regions'
import { findTopic, topicForms, topics } from '@/lib/knowledge/topics'
import { keysOf, missingLanguage, repeated, sharedPhrases, wrongScript } from './faults-of-forms'

const tables = [
  ['organisations', organisations, organisationForms],
  ['topics', topics, topicForms],
  ['occasions', occasions, occasionForms],
  ['regions', regions, regionForms],
] as const

/** Acronyms in Latin letters stand in Arabic texts too, and names may hold one. */
const ACRONYM = /[A-Z]{2,}|M23|Interpol|Gitex|Bundespolizei|Lekhwiya|Guardia Civil|Carabinieri|fedpol|Polri|Säpo|BfV/

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
    ['ar', 'شرطة أبو ظبي', 'adp-ae'], ['fr', 'Minurso', 'minurso'], ['fr', 'CEDEAO', 'ecowas'], ['fr', 'AFRICOM', 'africom-us'], ['fr', 'Forces de soutien rapide', 'rsf-sd'],
    ['fr', 'Haut-Commissariat aux droits de l\'homme', 'ohchr'], ['ar', 'قوات الدعم السريع', 'rsf-sd'], ['ar', 'مجموعة الساحل الخمس', 'g5-sahel'], ['ar', 'الحرس الثوري', 'irgc-ir'],
    ['ar', 'الهيئة الوطنية للأمن السيبراني', 'cybersecurity-agency'], ['ar', 'القيادة العليا للقوات المسلحة الملكية', 'far-ma-staff'], ['ar', 'الحرس المدني الإسباني', 'guardia-civil-es'], ['ar', 'المخابرات التركية', 'mit-tr'],
  ] as const)('read in %s: %s is %s', (language, phrase, key) => {
    expect(keysOf(organisationForms, language, phrase)).toEqual([key])
  })
})

describe('the bodies that every country has', () => {
  it.each([
    ['fr', 'police polonaise', 'police-pl'], ['fr', 'police marocaine', 'dgsn-ma'], ['fr', 'ministère saoudien de l\'Intérieur', 'interior-ministry-sa'],
    ['fr', 'ministère de la Défense sénégalais', 'defence-ministry-sn'], ['fr', 'gendarmerie nationale tchadienne', 'gendarmerie-td'], ['fr', 'armée algérienne', 'anp-dz'],
    ['fr', 'diplomatie mauritanienne', 'foreign-ministry-mr'], ['fr', 'services secrets ukrainiens', 'intelligence-ua'], ['fr', 'parquet belge', 'prosecution-be'],
    ['ar', 'الشرطة البولندية', 'police-pl'], ['ar', 'وزارة الداخلية السعودية', 'interior-ministry-sa'], ['ar', 'الجيش اللبناني', 'army-lb'], ['ar', 'وزارة الدفاع الأميركية', 'pentagon-us'],
    ['ar', 'الخارجية الموريتانية', 'foreign-ministry-mr'], ['ar', 'الجمارك القطرية', 'customs-qa'], ['ar', 'النيابة العامة البلجيكية', 'prosecution-be'], ['ar', 'الدرك الوطني التشادي', 'gendarmerie-td'],
  ] as const)('are read in %s: %s is %s', (language, phrase, key) => {
    expect(keysOf(organisationForms, language, phrase)).toEqual([key])
  })

  it.each([['fr', 'armée congolaise', ['fardc-cd']], ['fr', 'douane congolaise', []], ['ar', 'الشرطة المالية', []]] as const)(
    'are not read in %s where two countries share the name or the adjective is a word: %s', (language, phrase, keys) => {
      expect(keysOf(organisationForms, language, phrase)).toEqual(keys)
    })

  it('keep the names of the bodies that are listed', () => {
    expect(findOrganisation('dgsn-ma')?.names.fr).toBe('Sûreté nationale marocaine')
    expect(findOrganisation('police-pl')?.names).toEqual({ fr: 'Police polonaise', ar: 'الشرطة البولندية' })
  })
})

describe('topics', () => {
  it.each([
    ['fr', 'immigration clandestine', 'irregular-migration'], ['fr', 'traite des êtres humains', 'human-trafficking'], ['fr', 'cybercriminalité', 'cybercrime'],
    ['fr', 'assistance technique', 'technical-assistance'], ['fr', 'police des frontières', 'border-police'], ['fr', 'région du Sahel', 'sahel'],
    ['ar', 'الهجرة غير الشرعية', 'irregular-migration'], ['ar', 'الاتجار بالبشر', 'human-trafficking'], ['ar', 'الجريمة السيبرانية', 'cybercrime'],
    ['fr', 'fraude documentaire', 'documents-fraud'], ['fr', 'commission rogatoire', 'judicial-cooperation'], ['fr', 'changement climatique', 'climate'], ['fr', 'coopération Sud-Sud', 'south-south'],
    ['ar', 'الطائرات المسيرة', 'drones'], ['ar', 'الأزمة الليبية', 'libya-crisis'], ['ar', 'تزوير الوثائق', 'documents-fraud'], ['ar', 'المساعدات الإنسانية', 'humanitarian-aid'],
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
    ['ar', 'الجمعية العامة للأنتربول', 'interpol-assembly'], ['fr', 'Salon du Bourget', 'le-bourget'], ['fr', 'exercice Flintlock', 'flintlock'], ['fr', 'Forum de Dakar', 'dakar-forum'],
    ['fr', 'CAN 2025', 'can-2025'], ['fr', 'Coupe du monde 2030', 'world-cup-2030'], ['fr', 'Convention des chefs de police européens', 'europol-chiefs'], ['fr', 'COP 30', 'cop'],
    ['ar', 'معرض إيديكس', 'edex'], ['ar', 'منتدى مراكش للأمن', 'marrakech-security-forum'], ['ar', 'كأس العالم 2034', 'world-cup-2034'], ['ar', 'حوار المنامة', 'manama-dialogue'],
    ['ar', 'مناورات الأسد الأفريقي', 'african-lion'], ['ar', 'القمة الخليجية', 'gcc-summit'], ['ar', 'أيام الأبواب المفتوحة للأمن الوطني', 'police-open-days'], ['ar', 'اللجنة المشتركة', 'joint-commission'],
  ] as const)('read in %s: %s is %s', (language, phrase, key) => {
    expect(keysOf(occasionForms, language, phrase)).toEqual([key])
    expect(findOccasion(key)).not.toBeNull()
  })

  it.each([['fr', 'Amérique latine', 'latin-america'], ['ar', 'المغرب العربي', 'maghreb'], ['ar', 'المحيط الهندي', 'indian-ocean']] as const)(
    'read in %s: %s is the region %s and no country', (language, phrase, key) => {
      expect(keysOf(regionForms, language, phrase)).toEqual([key])
    })

  it.each([['fr', 'africaines', 'africa'], ['fr', 'sahélien', 'sahel'], ['ar', 'أفارقة', 'africa'], ['ar', 'عرب', 'arab-world']] as const)(
    'say in %s: %s, of who comes from %s alone', (language, phrase, key) => {
      expect(keysOf(regionAdjectives, language, phrase)).toEqual([key])
      expect(wrongScript(regionAdjectives)).toEqual([])
    })
})
