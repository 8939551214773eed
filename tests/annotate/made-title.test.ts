import { describe, expect, it } from 'vitest'
import { titleFromLead } from '@/lib/annotate/make-title'
import type { Language } from '@/lib/languages'

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
