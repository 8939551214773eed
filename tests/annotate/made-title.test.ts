import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { titleFromLead } from '@/lib/annotate/make-title'
import type { Language } from '@/lib/languages'
import { sourceDocument } from './source-document'

const LEADS: readonly [language: Language, lead: string, title: string][] = [
  ['fr', 'Le ministre a reçu lundi son homologue.', 'Le ministre a reçu lundi son homologue'],
  [
    'fr',
    'Jean Dupont, directeur général de la police nationale, a reçu, hier lundi à Rabat, Ali Ben Salah, ambassadeur de Tunisie, en visite de travail à la tête d’une délégation.',
    'Jean Dupont a reçu Ali Ben Salah',
  ],
  [
    'fr',
    'Le directeur général de la police nationale, Jean Dupont, s’est entretenu mardi à Rabat avec son homologue, de diverses questions de sécurité d’intérêt commun.',
    'Jean Dupont s’est entretenu mardi à Rabat avec son homologue',
  ],
  [
    'fr',
    'RABAT (MAP) – Le renforcement de la coopération a été au centre d’entretiens, tenus mercredi à Rabat, entre le directeur général de la police nationale et plusieurs ambassadeurs accrédités.',
    'Le renforcement de la coopération a été au centre d’entretiens entre le directeur général de la police…',
  ],
  [
    'ar',
    'استقبل السيد سعيد بنعلي، المدير العام للأمن الوطني، يوم الاثنين بالرباط، السيد جون سميث، المفتش العام للشرطة بالنيابة بوزارة الداخلية، الذي يقوم بزيارة عمل على رأس وفد رفيع المستوى.',
    'استقبل السيد سعيد بنعلي السيد جون سميث',
  ],
  ['ar', 'التقى الوزير يوم الاثنين بالرباط سفير الغابون.', 'التقى الوزير يوم الاثنين بالرباط سفير الغابون'],
]

describe('a made title', () => {
  it.each(LEADS)('in %s of “%s” is “%s”', (language, lead, title) => {
    expect(titleFromLead(lead, language)).toBe(title)
  })

  it('is at most 110 characters and cuts no word', () => {
    const words = { fr: 'Un très long début de phrase sans la moindre virgule '.repeat(5), ar: 'بداية طويلة جدا لجملة ليست فيها أي فاصلة '.repeat(5) }
    for (const language of ['fr', 'ar'] as const) {
      const title = titleFromLead(words[language], language)
      expect(title.length).toBeLessThanOrEqual(110)
      expect(title.endsWith('…')).toBe(true)
      expect(words[language].split(' ')).toEqual(expect.arrayContaining(title.replace('…', '').split(' ')))
    }
  })
})

describe('the made title of an article', () => {
  it.each([
    // Dateline off, function off, verb and object kept.
    ["ALGER- Le Directeur général de la Sûreté nationale (DGSN), Farid Bencheikh, a reçu, mercredi au siège de son institution à Alger, l'ambassadrice de la République de Corée en Algérie, Mme Yu Ki-jun, avec laquelle il a passé en revue les moyens de coopération.", 'Farid Bencheikh a reçu Mme Yu Ki-jun'],
    ["Tunis – Le chef du gouvernement a reçu, ce vendredi 12 septembre 2025, au palais de la Kasbah, les ambassadeurs du Japon, Kenji Tanaka, de l'Indonésie, Budi Santoso, et de la Turquie, Mehmet Yildiz.", 'Le chef du gouvernement a reçu Kenji Tanaka, Budi Santoso, et Mehmet Yildiz'],
    ["Le directeur général de la police nationale du Niger, l'inspecteur général Moussa Ndiaye, a été reçu ce mardi à Abidjan par le général Habib Mansouri, ministre ivoirien de l'Intérieur et de la Sécurité.", 'Moussa Ndiaye a été reçu ce mardi à Abidjan par Habib Mansouri'],
    ['الجزائر - استقبل المدير العام للأمن الوطني، السيد فريد بن الشيخ، اليوم الأربعاء بمقر المديرية العامة، سفيرة جمهورية كوريا بالجزائر، السيدة يو كي جون، حسب ما أفاد به بيان للمديرية.', 'استقبل السيد فريد بن الشيخ السيدة يو كي جون'],
    ['القاهرة في 5 فبراير 2025 (أ ش أ) - التقى رئيس المخابرات العامة المصرية، اللواء سامي حداد، مدير جهاز المخابرات التركي كريم سليمان، الذي يقوم بزيارة رسمية إلى مصر على رأس وفد رفيع المستوى.', 'التقى سامي حداد، مدير جهاز المخابرات التركي كريم سليمان'],
    ['استقبل رئيس الجمهورية سامي حداد، أمس الثلاثاء 11 مارس 2025 بقصر قرطاج، سفراء كل من فرنسا وألمانيا وإيطاليا الذين قدموا أوراق اعتمادهم.', 'استقبل سامي حداد سفراء كل من فرنسا وألمانيا وإيطاليا الذين قدموا أوراق اعتمادهم'],
  ])('calls people by name: %s', (lead, title) => {
    expect(annotate(sourceDocument(lead)).title).toMatchObject({ text: title, origin: 'made' })
  })
})
