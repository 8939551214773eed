import { describe, expect, it } from 'vitest'
import { countryForms } from '@/lib/knowledge/countries'
import { buildGazetteer } from '@/lib/text/gazetteer'
import { tokenise } from '@/lib/text/tokenise'

/** Names, nationalities and short names as the press writes them, by country. */
const FRENCH: Record<string, string> = {
  MA: 'Maroc, Royaume du Maroc, Royaume chérifien, marocain, marocaines', DZ: 'Algérie, République algérienne, algérien', TN: 'Tunisie, tunisiennes',
  LY: 'Libye, Lybie, libyen', EG: 'Égypte, Egypte, égyptienne', MR: 'Mauritanie, mauritanien', SD: 'Soudan, soudanaise', SS: 'Soudan du Sud, Sud-Soudan, sud-soudanais',
  SA: 'Arabie saoudite, Arabie Saoudite, KSA, saoudien, séoudien', AE: 'Émirats arabes unis, Emirats, UAE, émirati, émirienne', QA: 'Qatar, qatari, qatariens',
  KW: 'Koweït, Koweit, koweïtien', BH: 'Bahreïn, Bahrain, bahreïni', OM: 'Oman, Sultanat d’Oman, omanaise', YE: 'Yémen, Yemen, yéménite', JO: 'Jordanie, Royaume hachémite de Jordanie, jordanien',
  IQ: 'Irak, Iraq, irakienne', SY: 'Syrie, syriens', LB: 'Liban, libanais', PS: 'Palestine, État de Palestine, Autorité palestinienne, palestinienne', IR: 'Iran, République islamique d’Iran, iranien',
  CD: 'RDC, RD Congo, R.D. Congo, République démocratique du Congo', CG: 'Congo-Brazzaville, République du Congo', CF: 'RCA, Centrafrique, République centrafricaine, centrafricain',
  CI: 'Côte d’Ivoire, Cote d\'Ivoire, RCI, ivoirienne', SN: 'Sénégal, sénégalais', ML: 'Mali, maliens', NE: 'Niger, nigérien', NG: 'Nigeria, Nigéria, nigérian', BF: 'Burkina Faso, Burkina, burkinabè',
  TD: 'Tchad, tchadienne', CM: 'Cameroun, camerounais', GA: 'Gabon, gabonaise', GN: 'Guinée-Conakry, République de Guinée, guinéen', GQ: 'Guinée équatoriale, équato-guinéen', GW: 'Guinée-Bissau, Guinée Bissau',
  GB: 'Royaume-Uni, Royaume Uni, Grande-Bretagne, Angleterre, Écosse, Ecosse, britanniques', US: 'États-Unis, Etats Unis, USA, U.S.A., américaine, états-unien', NL: 'Pays-Bas, Pays Bas, Hollande, néerlandais, hollandaise',
  DE: 'Allemagne, RFA, République fédérale d’Allemagne, allemande', ES: 'Espagne, Royaume d’Espagne, espagnole', PT: 'Portugal, portugais, lusitanien', CH: 'Suisse, Confédération helvétique, helvétique',
  BE: 'Belgique, belges', CZ: 'République tchèque, Tchéquie, tchèque', GR: 'Grèce, hellénique, grecs', RU: 'Russie, Fédération de Russie, russes', TR: 'Turquie, Türkiye, turque', BY: 'Biélorussie, Bélarus, biélorusse',
  KR: 'Corée du Sud, République de Corée, sud-coréenne', KP: 'Corée du Nord, nord-coréen', CN: 'Chine, République populaire de Chine, chinoise', TW: 'Taïwan, Taiwan, Formose', MM: 'Birmanie, Myanmar, birman',
  IN: 'Inde, indienne', PK: 'Pakistan, pakistanaise', VN: 'Vietnam, Viêtnam', ZA: 'Afrique du Sud, sud-africain', SZ: 'Eswatini, Swaziland', CV: 'Cap-Vert, Cabo Verde', NZ: 'Nouvelle-Zélande, néo-zélandaise', VA: 'Vatican, Saint-Siège',
}

const ARABIC: Record<string, string> = {
  MA: 'المغرب، المملكة المغربية، المغربي، المغاربة، مغربيات', DZ: 'الجمهورية الجزائرية، جزائري، الجزائرية', TN: 'الجمهورية التونسية، تونسي، التونسيون', LY: 'ليبيا، دولة ليبيا، الليبية',
  EG: 'مصر، جمهورية مصر العربية، المصريين', MR: 'موريتانيا، الجمهورية الإسلامية الموريتانية، الموريتاني', SD: 'السودان، جمهورية السودان، سودانية', SS: 'جنوب السودان، دولة جنوب السودان',
  SA: 'السعودية، المملكة العربية السعودية، العربية السعودية، السعوديين', AE: 'الإمارات، الامارات، الإمارات العربية المتحدة، دولة الإمارات، الإماراتي', QA: 'قطر، دولة قطر، القطرية', KW: 'دولة الكويت، كويتي',
  BH: 'البحرين، مملكة البحرين، بحرينية', OM: 'سلطنة عمان، سلطنة عُمان', YE: 'اليمن، الجمهورية اليمنية، اليمني', JO: 'الأردن، المملكة الأردنية الهاشمية، الأردنيين', IQ: 'العراق، جمهورية العراق، العراقية',
  SY: 'سوريا، سورية، الجمهورية العربية السورية، السوري', LB: 'لبنان، الجمهورية اللبنانية، اللبنانيون', PS: 'فلسطين، دولة فلسطين، السلطة الفلسطينية، الأراضي الفلسطينية', IR: 'إيران، الجمهورية الإسلامية الإيرانية، الإيراني',
  CD: 'الكونغو الديمقراطية، جمهورية الكونغو الديمقراطية، الكونغو كينشاسا، الكونجو الديمقراطية', CG: 'الكونغو برازافيل، جمهورية الكونغو', CF: 'أفريقيا الوسطى، إفريقيا الوسطى، جمهورية إفريقيا الوسطى',
  CI: 'كوت ديفوار، ساحل العاج، الكوت ديفوار، الكوديفوار، الإيفوارية', SN: 'السنغال، السينغال، السنغالي', ML: 'جمهورية مالي', NE: 'النيجر، نيجري', NG: 'نيجيريا، النيجيريين', BF: 'بوركينا فاسو، بركينا فاسو، بوركينابي',
  TD: 'تشاد، التشاد، التشادية', CM: 'الكاميرون، الكامرون، كاميرونية', GA: 'الغابون، الجابون، الكابون، الغابوني', GN: 'غينيا كوناكري، جمهورية غينيا', GQ: 'غينيا الاستوائية', GW: 'غينيا بيساو',
  GB: 'بريطانيا، بريطانيا العظمى، المملكة المتحدة، إنجلترا، إنكلترا، البريطاني، إنكليزي', US: 'الولايات المتحدة، الولايات المتحدة الأمريكية، أمريكا، أميركا، امريكا، الأميركي، الولاياتالمتحدة', NL: 'هولندا، هولاندا، الأراضي المنخفضة، مملكة هولندا، الهولندية',
  DE: 'ألمانيا، المانيا، جمهورية ألمانيا الاتحادية، الألمان', ES: 'إسبانيا، اسبانيا، أسبانيا، المملكة الإسبانية، الإسبان', PT: 'البرتغال، البرتغالية', CH: 'سويسرا، السويسريين', BE: 'بلجيكا، مملكة بلجيكا، البلجيكي', CZ: 'التشيك، تشيكيا',
  GR: 'اليونان، اليونانية', RU: 'روسيا، روسيا الاتحادية، الاتحاد الروسي، الروس', TR: 'تركيا، الجمهورية التركية، الأتراك', BY: 'بيلاروسيا، روسيا البيضاء', KR: 'كوريا الجنوبية، جمهورية كوريا، الكوري الجنوبي', KP: 'كوريا الشمالية، الكوريين الشماليين',
  CN: 'الصين، جمهورية الصين الشعبية، الصينية', TW: 'تايوان، التايوانية', MM: 'ميانمار، بورما', IN: 'الهند، جمهورية الهند، الهنود', PK: 'باكستان، الباكستان، الباكستانيون', VN: 'فيتنام، الفيتنام', ZA: 'جنوب أفريقيا، جنوب إفريقيا، جنوب افريقيا',
  HU: 'المجر، هنغاريا، هنكاريا', DK: 'الدنمارك، الدانمارك', PL: 'بولندا، بولونيا', ZW: 'زيمبابوي، زمبابوي', NZ: 'نيوزيلندا، زيلندا الجديدة', ID: 'إندونيسيا، اندونيسيا، أندونيسيا',
}

const listed = (table: Record<string, string>) => Object.entries(table).flatMap(([code, forms]) => forms.split(/[,،] /).map((phrase) => [phrase, code] as const))

describe('countries as the press writes them', () => {
  it.each([['fr', listed(FRENCH)], ['ar', listed(ARABIC)]] as const)('are read in %s', (language, forms) => {
    expect(forms.length).toBeGreaterThan(120)
    const gazetteer = buildGazetteer(countryForms.filter((form) => form.language === language && form.type !== 'capital').map(({ phrase, key }) => ({ phrase, payload: key })))
    const read = (phrase: string) => gazetteer.match(tokenise(phrase)).flatMap(({ payload }) => [...new Set(payload)])
    expect(forms.filter(([phrase, code]) => read(phrase).join() !== code)).toEqual([])
  })
})
