import { describe, expect, it } from 'vitest'
import { describeFunctionArabic } from '@/lib/compose/function-ar'
import { describeFunctionFrench } from '@/lib/compose/function-fr'
import { resolveParty } from '@/lib/compose/party'
import type { Phrase } from '@/lib/compose/phrase'
import type { Language } from '@/lib/languages'
import { plainText } from '@/lib/model/card'
import { party } from './invented-people'

/** Function, country, body, gender; how French says it, how Arabic does. */
const cases: [job: string, country: string | null, organisation: string | null, gender: 'm' | 'f' | null, fr: string, ar: string][] = [
  ['ambassador', 'GB', null, null, 'ambassadeur du Royaume-Uni', 'سفير المملكة المتحدة'],
  ['ambassador', 'MY', null, null, 'ambassadeur de Malaisie', 'سفير ماليزيا'],
  ['ambassador', 'OM', null, null, 'ambassadeur d’Oman', 'سفير عُمان'],
  ['ambassador', 'QA', null, null, 'ambassadeur du Qatar', 'سفير قطر'],
  ['ambassador', 'AE', null, null, 'ambassadeur des Émirats arabes unis', 'سفير الإمارات'],
  ['ambassador', 'CU', null, null, 'ambassadeur de Cuba', 'سفير كوبا'],
  ['ambassador', 'FR', null, 'f', 'ambassadrice de France', 'سفيرة فرنسا'],
  ['ambassador', 'CD', null, null, 'ambassadeur de la République démocratique du Congo', 'سفير الكونغو الديمقراطية'],
  ['ambassador', 'HU', null, null, 'ambassadeur de Hongrie', 'سفير المجر'],
  ['ambassador', 'YE', null, null, 'ambassadeur du Yémen', 'سفير اليمن'],
  ['ambassador', 'HT', null, null, 'ambassadeur d’Haïti', 'سفير هايتي'],
  ['ambassador', 'BB', null, null, 'ambassadeur de la Barbade', 'سفير بربادوس'],
  ['ambassador', 'US', null, 'f', 'ambassadrice des États-Unis', 'سفيرة الولايات المتحدة'],
  ['ambassador', 'IN', null, null, 'ambassadeur d’Inde', 'سفير الهند'],
  ['ambassador', 'NL', null, null, 'ambassadeur des Pays-Bas', 'سفير هولندا'],
  ['ambassador', 'KR', null, null, 'ambassadeur de Corée du Sud', 'سفير كوريا الجنوبية'],
  ['consul', 'ES', null, null, 'consul d’Espagne', 'قنصل إسبانيا'],
  ['charge-d-affaires', 'IT', null, 'f', 'chargée d’affaires d’Italie', 'القائمة بالأعمال الإيطالية'],
  ['king', 'ES', null, null, 'roi d’Espagne', 'ملك إسبانيا'],
  ['emir', 'QA', null, null, 'émir du Qatar', 'أمير قطر'],
  ['sultan', 'OM', null, null, 'sultan d’Oman', 'سلطان عمان'],
  ['president', 'GA', null, null, 'président de la République gabonaise', 'رئيس الجمهورية الغابونية'],
  ['state-president', 'FR', null, null, 'président français', 'الرئيس الفرنسي'],
  ['prime-minister', 'GB', null, 'f', 'Première ministre britannique', 'رئيسة الوزراء البريطانية'],
  ['interior-minister', 'ES', null, null, 'ministre de l’Intérieur espagnol', 'وزير الداخلية الإسباني'],
  ['interior-minister', 'BE', null, 'f', 'ministre de l’Intérieur belge', 'وزيرة الداخلية البلجيكية'],
  ['foreign-minister', 'TR', null, null, 'ministre des Affaires étrangères turc', 'وزير الخارجية التركي'],
  ['police-chief', 'SN', null, null, 'chef de la police sénégalaise', 'قائد الشرطة السنغالية'],
  ['intelligence-chief', 'JO', null, null, 'chef du renseignement jordanien', 'رئيس المخابرات الأردنية'],
  ['state-security-chief', 'SA', null, null, 'chef de la Sécurité de l’État saoudienne', 'رئيس أمن الدولة السعودي'],
  ['security-service-chief', 'QA', null, null, 'chef de la sécurité qatarie', 'رئيس جهاز الأمن القطري'],
  ['commander', 'IT', 'carabinieri-it', null, 'commandant des carabiniers italiens', 'القائد العام للدرك الإيطالي'],
  ['director-general', 'FR', 'dgpn-fr', 'f', 'directrice générale de la police nationale française', 'المديرة العامة للشرطة الوطنية الفرنسية'],
  ['director-general', 'FR', 'dgsi-fr', null, 'directeur général de la sécurité intérieure française', 'المدير العام للأمن الداخلي الفرنسي'],
  ['director-general', 'FR', 'dgse-fr', null, 'directeur général de la sécurité extérieure française', 'المدير العام للأمن الخارجي الفرنسي'],
  ['director-general', 'MA', 'dgsn-dgst-ma', null, 'directeur général du pôle DGSN-DGST marocain', 'المدير العام للأمن الوطني ولمراقبة التراب الوطني المغربي'],
  ['director-general', 'MA', 'dgsn-ma', null, 'directeur général de la Sûreté nationale marocaine', 'المدير العام للأمن الوطني المغربي'],
  ['director-general', 'DZ', 'dgsn-dz', null, 'directeur général de la sûreté nationale algérienne', 'المدير العام للأمن الوطني الجزائري'],
  ['director-general', 'MR', 'dgsn', null, 'directeur général de la sûreté nationale mauritanienne', 'المدير العام للأمن الوطني الموريتاني'],
  ['director-general', 'ES', 'police-es', null, 'directeur général de la Police nationale espagnole', 'المدير العام للشرطة الوطنية الإسبانية'],
  ['director-general', 'ES', 'guardia-civil-es', 'f', 'directrice générale de la Garde civile espagnole', 'المديرة العامة للحرس المدني الإسباني'],
  ['director-general', 'MA', 'dgst-ma', null, 'directeur général de la surveillance du territoire marocaine', 'المدير العام لمراقبة التراب الوطني المغربي'],
  ['director', 'ES', 'cni-es', null, 'directeur du Centre national de renseignement espagnol', 'مدير المركز الوطني للاستخبارات الإسباني'],
  ['director', 'US', 'fbi-us', null, 'directeur du Bureau fédéral d’investigation américain', 'مدير مكتب التحقيقات الفيدرالي الأمريكي'],
  ['director', 'US', 'cia-us', null, 'directeur de l’Agence centrale de renseignement américaine', 'مدير وكالة الاستخبارات المركزية الأمريكية'],
  ['director', 'FR', 'dcis-fr', null, 'directeur de la coopération internationale de sécurité française', 'مدير التعاون الأمني الدولي الفرنسي'],
  ['secretary-general', null, 'interpol', null, 'secrétaire général d’Interpol', 'الأمين العام للإنتربول'],
  ['secretary-general', null, 'aimc', null, 'secrétaire général du Conseil des ministres arabes de l’Intérieur', 'الأمين العام لمجلس وزراء الداخلية العرب'],
  ['secretary-general', null, 'un', null, 'secrétaire général des Nations unies', 'الأمين العام للأمم المتحدة'],
  ['executive-director', null, 'europol', 'f', 'directrice exécutive d’Europol', 'المديرة التنفيذية ليوروبول'],
  ['state-president', 'DE', 'bfv-de', null, 'président de l’Office fédéral de protection de la Constitution allemand', 'رئيس المكتب الاتحادي لحماية الدستور الألماني'],
  ['agency-president', 'DE', null, null, 'président de l’Office fédéral allemand', 'رئيس المكتب الاتحادي الألماني'],
  ['inspector-general', 'PK', 'police-pk', null, 'inspecteur général de la Police pakistanaise', 'المفتش العام للشرطة الباكستانية'],
  ['inspector-general', 'PK', 'interior-ministry', null, 'inspecteur général du ministère de l’Intérieur pakistanais', 'المفتش العام بوزارة الداخلية الباكستانية'],
  ['inspector-general', 'PK', null, null, 'inspecteur général pakistanais', 'المفتش العام الباكستاني'],
  ['minister', 'MA', 'interior-ministry', null, 'ministre de l’Intérieur marocain', 'وزير الداخلية المغربي'],
  ['commissioner-general', 'BE', 'police-be', null, 'commissaire général de la Police fédérale belge', 'المفوض العام للشرطة الفيدرالية البلجيكية'],
  ['deputy-director-general', 'MA', 'dgsn', null, 'directeur général adjoint de la sûreté nationale marocaine', 'نائب المدير العام للأمن الوطني المغربي'],
  ['head', 'AE', 'adp-ae', null, 'chef de la Police d’Abou Dhabi', 'مسؤول شرطة أبوظبي'],
  ['state-president', 'SA', 'ssp-sa', null, 'président de la sûreté de l’État saoudienne', 'رئيس أمن الدولة السعودي'],
  ['national-security-adviser', 'IN', null, null, 'conseiller à la sécurité nationale indien', 'مستشار الأمن القومي الهندي'],
  ['chief-of-staff-armed-forces', 'FR', null, null, 'chef d’état-major français', 'رئيس الأركان الفرنسي'],
  ['interpol-president', 'AE', null, null, 'président d’Interpol', 'رئيس الإنتربول'],
  ['general', 'FR', null, null, 'général français', 'الجنرال الفرنسي'],
  ['security-official', 'PK', 'police-pk', null, 'responsable sécuritaire pakistanais', 'المسؤول الأمني الباكستاني'],
  ['liaison-officer', 'DE', null, null, 'officier de liaison allemand', 'ضابط الاتصال الألماني'],
  ['minister-delegate', 'GN', null, 'f', 'ministre déléguée guinéenne', 'الوزيرة المنتدبة الغينية'],
  ['director', 'SA', 'nauss', null, 'directeur de l’Université arabe Naif des sciences de sécurité', 'مدير جامعة نايف العربية للعلوم الأمنية'],
  ['rector', 'SA', 'nauss', null, 'recteur de l’Université arabe Naif des sciences de sécurité', 'رئيس الجامعة السعودية'],
]

/** Where the country's adjective goes: to the body where one can see what it is, else to the person. */
const agreements: [organisation: string, country: string, gender: 'm' | 'f', ar: string][] = [
  ['anti-narcotics', 'SA', 'm', 'المدير العام لمكافحة المخدرات السعودي'],
  ['anti-narcotics', 'SA', 'f', 'المديرة العامة لمكافحة المخدرات السعودية'],
  ['dgst-ma', 'MA', 'm', 'المدير العام لمراقبة التراب الوطني المغربي'],
  ['dgst-ma', 'MA', 'f', 'المديرة العامة لمراقبة التراب الوطني المغربية'],
  ['border-guard-sa', 'SA', 'm', 'المدير العام لحرس الحدود السعودي'],
  ['dgssi-ma', 'MA', 'f', 'المديرة العامة لأمن نظم المعلومات المغربية'],
  ['civil-protection-directorate', 'DZ', 'm', 'المدير العام للوقاية المدنية الجزائرية'],
  ['civil-aviation', 'TN', 'f', 'المديرة العامة للطيران المدني التونسي'],
  ['dgpn-fr', 'FR', 'm', 'المدير العام للشرطة الوطنية الفرنسية'],
  ['dgsn-dz', 'DZ', 'f', 'المديرة العامة للأمن الوطني الجزائري'],
  ['passports-sa', 'SA', 'm', 'المدير العام للجوازات السعودية'],
  ['dgre-cm', 'CM', 'm', 'المدير العام للأبحاث الخارجية الكاميرونية'],
  ['dgdse-dz', 'DZ', 'm', 'المدير العام للوثائق والأمن الخارجي الجزائري'],
  ['dgdse-dz', 'DZ', 'f', 'المديرة العامة للوثائق والأمن الخارجي الجزائرية'],
]

const said = (phrase: Phrase | null): string | null => (phrase === null ? null : plainText(phrase.fragments))

describe('a function with its country and body', () => {
  it.each(cases)('%s of %s (%s, %s) is “%s”, «%s»', (job, country, organisation, gender, fr, ar) => {
    const known = (language: Language) => resolveParty(party({ job, country, organisation, gender }), new Map(), language)
    expect(said(describeFunctionFrench(known('fr'), null))).toBe(fr)
    expect(said(describeFunctionArabic(known('ar'), null))).toBe(ar)
  })

  it.each(agreements)('of %s (%s, %s) agrees in Arabic: %s', (organisation, country, gender, ar) => {
    const known = resolveParty(party({ job: 'director-general', country, organisation, gender }), new Map(), 'ar')
    expect(said(describeFunctionArabic(known, null))).toBe(ar)
  })

  it.each([
    ['dsn-at', 'AT', 'f', 'مديرة حماية الدولة والاستخبارات النمساوية'],
    ['dsn-at', 'AT', 'm', 'مدير حماية الدولة والاستخبارات النمساوي'],
    ['psd-jo', 'JO', 'f', 'مديرة الأمن العام الأردني'],
  ] as const)('and where the head has one word: %s (%s, %s) is %s', (organisation, country, gender, ar) => {
    const known = resolveParty(party({ job: 'director', country, organisation, gender }), new Map(), 'ar')
    expect(said(describeFunctionArabic(known, null))).toBe(ar)
  })

  it('leaves out the country that goes without saying', () => {
    const known = (language: Language) => resolveParty(party({ job: 'director-general', country: 'MA', organisation: 'dgsn-ma' }), new Map(), language)
    expect(said(describeFunctionFrench(known('fr'), 'MA'))).toBe('directeur général de la Sûreté nationale')
    expect(said(describeFunctionArabic(known('ar'), 'MA'))).toBe('المدير العام للأمن الوطني')
  })

  it('takes the words of a report when the tables do not know the function, without article, capital and acronym', () => {
    const known = resolveParty(party({ text: 'Le Directeur de l’École de police (ENP)' }), new Map(), 'fr')
    expect(said(describeFunctionFrench(known, null))).toBe('directeur de l’École de police')
    expect(said(describeFunctionArabic(resolveParty(party({ text: 'Le Directeur' }), new Map(), 'ar'), null))).toBeNull()
  })

  it('tells the function of one in the singular where a report tells it of several', () => {
    const told = { key: 'head', text: 'chefs de la sûreté', language: 'fr', told: { fr: 'chefs de la sûreté', ar: null } }
    const known = resolveParty({ ...party({}), function: told }, new Map(), 'fr')
    expect(known.job?.names.fr.m).toBe('chef')
    expect(said(describeFunctionFrench(known, null))).toBe('chef de la sûreté')
  })
})
