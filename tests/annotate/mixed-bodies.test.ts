import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

const { read, tells, tellsNone } = checkMeetings()

describe('a body of two states', () => {
  tells('meets: %s', [
    ['La commission mixte kényo-lettone de sécurité s’est réunie lundi à Nairobi.', 'reported | talks | ?/KE < ?/LV | LV | nairobi | 2024-05-13'],
    ['La quatrième session du comité technique tuniso-ghanéen s’est ouverte mardi à Accra.', 'reported | talks | ?/GH < ?/TN | TN | accra | 2024-05-14'],
    ['Le comité mixte nigéro-ghanéen a tenu sa deuxième session lundi à Niamey.', 'reported | talks | ?/NE < ?/GH | GH | niamey | 2024-05-13'],
    ['La commission mixte Tchad-Niger se réunit ce mardi à N’Djamena.', 'reported | talks | ?/TD < ?/NE | NE | ndjamena | 2024-05-14'],
    ['Le groupe de travail belgo-malgache sur la police s’est réuni lundi à Antananarivo.', 'reported | talks | ?/MG < ?/BE | BE | antananarivo | 2024-05-13'],
    ['Consultations politiques turco-nigériennes, lundi, à Niamey.', 'reported | talks | ?/NE < ?/TR | TR | niamey | 2024-05-13'],
    ['Le forum de sécurité franco-malgache s’est tenu lundi à Antananarivo.', 'reported | talks | ?/MG < ?/FR | FR | antananarivo | 2024-05-13'],
    ['عقدت اللجنة الأمنية الأردنية العراقية اجتماعا أمس.', 'reported | talks | ?/JO < ?/IQ | IQ | - | 2024-05-13'],
    ['عقدت اللجنة التجارية المشتركة الأردنية العراقية اجتماعا أمس.', 'reported | talks | ?/JO < ?/IQ | IQ | - | 2024-05-13'],
    ['Une réunion de sécurité sénégalo-gambienne se tiendra lundi prochain à Banjul.', 'announced | talks | ?/GM < ?/SN | SN | banjul | 2024-05-20'],
  ])

  tellsNone('is not told in: %s', [
    'La commission franco-malgache existe depuis 1990.',
    'La commission franco-malgache s’est réunie.',
    'Un accord franco-malgache a été évoqué lundi à Paris.',
    'L’actrice franco-suisse a rencontré son public lundi à Paris.',
    'Le match algéro-tunisien s’est tenu lundi à Tunis.',
    'La réunion du groupe industriel franco-allemand s’est tenue lundi à Paris.',
    'Une rencontre de football franco-allemande s’est tenue lundi à Lyon.',
    'La réunion de football franco-allemande s’est tenue lundi à Lyon.',
    'La réunion de famille franco-marocaine s’est tenue lundi à Lyon.',
    'L’équipe cycliste franco-belge s’est réunie lundi à Lyon.',
    'Le forum des entreprises franco-algérien s’est tenu lundi à Lyon.',
    'Lyon bat Turin. Les deux présidents se sont rencontrés lundi à Lyon.',
    'عقدت اللجنة الأولمبية الأردنية العراقية اجتماعا أمس.',
    'عقد مجلس عائلي أردني عراقي أمس في عمّان.',
    'La commission socio-économique s’est réunie lundi à Paris.',
    'اللجنة المشتركة المغربية الإسبانية موجودة منذ سنة 1990.',
  ])

  it('leaves a meeting to those who are named', () => {
    expect(read('Coprésidée par les ministres Kofi Asante et Yao Kouamé, la commission ivoiro-ghanéenne s’est réunie lundi à Accra.')).toEqual([
      'reported | talks | Kofi Asante < Yao Kouamé | GH | accra | 2024-05-13',
    ])
  })
})
