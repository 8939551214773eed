import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

const { read, tellsNone } = checkMeetings()

describe('equipment that one country hands to another', () => {
  it.each([
    ["L'ambassadeur de Suède, Lars Nilsson, a remis lundi à Accra au général Kofi Asante, directeur de la police, les clés de dix véhicules.", 'Lars Nilsson < Kofi Asante | SE | accra | 2024-05-13'],
    ["Dix ambulances sont arrivées. Elles ont été remises vendredi par l'ambassadeur de Suède, Lars Nilsson, au ministre de l'Intérieur, Kofi Asante.", 'Lars Nilsson < Kofi Asante | SE | - | 2024-05-10'],
    ["Deux drones ont été offerts lundi à la police ghanéenne par le ministre suédois de la Défense, Lars Nilsson.", 'Lars Nilsson < ?/GH | SE | - | 2024-05-13'],
    ["Dix ambulances ont été remises vendredi au port d'Accra par l'ambassadeur de Suède, Lars Nilsson, au ministre de l'Intérieur, Kofi Asante.", 'Lars Nilsson < Kofi Asante | SE | accra | 2024-05-10'],
    ["L'ambassadeur de Suède, Lars Nilsson, remet ce lundi au général Kofi Asante, directeur de la police, dix véhicules.", 'Lars Nilsson < Kofi Asante | SE | - | 2024-05-13'],
    ["L'ambassadeur de Suède, Lars Nilsson, a remis lundi à Accra à son homologue ghanéen Kofi Asante les clés de dix véhicules.", 'Lars Nilsson < Kofi Asante | SE | accra | 2024-05-13'],
    ['La Suède a livré lundi au Ghana un lot de vingt casques.', '?/SE < ?/GH | SE | - | 2024-05-13'],
    ['La Suède a fait don lundi au Ghana de dix véhicules.', '?/SE < ?/GH | SE | - | 2024-05-13'],
    ["Dix véhicules sont arrivés lundi à Accra. « C'est une aide », a dit le représentant de la Suède lors de la remise au général Kofi Asante.", 'representative/SE < Kofi Asante | SE | - | 2024-05-13'],
    ["Deux vedettes renforcent la marine ghanéenne. La cérémonie de transfert a eu lieu lundi à Accra en présence de l'ambassadeur de Suède Lars Nilsson.", 'Lars Nilsson <  | SE | accra | 2024-05-13'],
  ])('is an event of both: %s', (text, meeting) => {
    expect(read(text)).toEqual([`reported | ceremony | ${meeting}`])
  })

  tellsNone('is none in: %s', [
    // From a minister to his own police.
    "Le ministre de l'Intérieur, Kofi Asante, a remis lundi à Accra au directeur de la police, Yaw Mensah, les clés de dix véhicules.",
    "Le ministre ghanéen Kofi Asante a remis lundi à Accra au gouverneur Yaw Mensah dix véhicules.",
    // No equipment.
    "L'ambassadeur de Suède, Lars Nilsson, a remis lundi à Accra au général Kofi Asante un rapport sur les routes.",
    "L'ambassadeur de Suède, Lars Nilsson, a donné lundi à Accra au général Kofi Asante son avis sur les véhicules.",
    "L'ambassadeur de Suède, Lars Nilsson, a remis lundi à Accra au général Kofi Asante un rapport sur les voitures.",
    "Le directeur de la police ghanéenne, Kofi Asante, a remis mardi au ministre togolais Koffi Lawson la liste des véhicules.",
    "Dans sa voiture, l'ambassadeur de Suède, Lars Nilsson, a remis lundi à Accra au général Kofi Asante une lettre de félicitations.",
    "Le Ghana a livré mardi à la Côte d'Ivoire une défaite et le lot de consolation.",
    'Le Ghana a livré lundi au Togo les clés du match.',
    // People are handed over otherwise.
    'Le Ghana a livré lundi au Togo trois trafiquants de drogue et deux véhicules volés.',
    // What was before, and what was only said or not done.
    "L'ambassadeur de Suède à Accra, Lars Nilsson, décédé mardi, avait remis des véhicules à la police ghanéenne.",
    "L'ambassadeur de Suède, décédé mardi à Accra, avait remis des véhicules à la police ghanéenne.",
    "Mort lundi à Accra, l'ambassadeur de Suède, Lars Nilsson, avait offert deux vedettes à la marine ghanéenne.",
    "Depuis que la Suède a offert l'automne dernier dix véhicules au Ghana, personne ne demande qui les conduit.",
    'L’armée a rappelé mardi que la Suède a livré au Ghana des hélicoptères.',
    'L’armée a rappelé que la Suède a livré lundi au Ghana des hélicoptères.',
    'L’armée a indiqué lundi que la Suède a livré au Ghana des hélicoptères.',
    'La Suède a offert dix véhicules au Ghana.',
    "L'ambassadeur de Suède, Lars Nilsson, aurait remis lundi à Accra au général Kofi Asante dix véhicules.",
    "L'ambassadeur de Suède, Lars Nilsson, n'a pas remis lundi à Accra au général Kofi Asante les dix véhicules promis.",
  ])

  it('is background of its own year, and not of the day told before it', () => {
    expect(read("L'ancien ambassadeur de Suède, Lars Nilsson, décédé mardi à Accra, avait remis en 2015 des véhicules à la police ghanéenne.")).toEqual(['recalled | ceremony | Lars Nilsson < ?/GH | SE | - | 2015'])
  })

  it('is news in the pluperfect on the day beside that of the news', () => {
    expect(read("La veille, l'ambassadeur de Suède, Lars Nilsson, avait remis à Accra au général Kofi Asante, directeur de la police, dix véhicules.")).toEqual(['reported | ceremony | Lars Nilsson < Kofi Asante | SE | accra | -'])
  })

  it('is background in the pluperfect', () => {
    expect(read("L'ambassadeur de Suède, Lars Nilsson, avait remis en mars à Accra au général Kofi Asante dix véhicules.").map((meeting) => meeting.split(' | ')[0])).toEqual(['recalled'])
  })
})

describe('services of two countries that train together', () => {
  it.each([
    ['Un exercice conjoint a réuni mardi à Accra les gendarmes ghanéens et togolais.', '?/GH < ?/TG | TG | accra | 2024-05-14'],
    ['Un exercice conjoint filmé par caméra a réuni mardi à Accra les gendarmes ghanéens et togolais.', '?/GH < ?/TG | TG | accra | 2024-05-14'],
    ['LOMÉ — Trente sauveteurs participent depuis lundi, dans le port ghanéen d’Accra, à un exercice de sauvetage en mer mené avec la marine ghanéenne.', '?/GH < ?/TG | TG | accra | 2024-05-13'],
    ['LOMÉ — Trente sauveteurs participent depuis lundi à un exercice de sauvetage en mer mené avec la marine ghanéenne.', '?/TG < ?/GH | GH | lome | 2024-05-13'],
    ['أجرت البحرية الغانية والبحرية التوغولية أمس الاثنين في أكرا تمرينا مشتركا.', '?/GH < ?/TG | TG | accra | 2024-05-13'],
  ])('hold an exercise: %s', (text, meeting) => {
    expect(read(text)).toEqual([`reported | exercise | ${meeting}`])
  })

  it.each([
    ['Un exercice conjoint réunira mercredi à Accra les gendarmes ghanéens et togolais.', '?/GH < ?/TG | TG | accra | 2024-05-15'],
    ['Un exercice conjoint qui aura lieu mardi à Accra liera les gendarmes ghanéens et togolais.', '?/GH < ?/TG | TG | accra | 2024-05-14'],
    ['Un exercice conjoint sera mené jeudi 23 mai à Accra par les gendarmes ghanéens et togolais.', '?/GH < ?/TG | TG | accra | 2024-05-23'],
    ['ستجري البحرية الغانية والبحرية التوغولية بعد غد الخميس في أكرا تمرينا مشتركا.', '?/GH < ?/TG | TG | accra | 2024-05-16'],
    ['أعلن الجيش الغاني أن تمرينا مشتركا مع الجيش التوغولي سينطلق غدا الأربعاء في أكرا.', '?/GH < ?/TG | TG | accra | 2024-05-15'],
  ])('announce one that is still to come: %s', (text, meeting) => {
    expect(read(text)).toEqual([`announced | exercise | ${meeting}`])
  })

  tellsNone('and hold none in: %s', [
    'Un exercice conjoint de la police et de la gendarmerie ghanéennes a eu lieu mardi à Accra.',
    'L’armée ghanéenne a mené lundi à Accra un exercice conjoint avec la police, selon un modèle togolais.',
    'Un entraînement commun a réuni mardi à Accra les joueurs du Ghana et du Togo.',
    'Un entraînement commun a réuni mardi à Accra les Ghanéens et les Togolais.',
    'Un entraînement commun a réuni mardi à Accra les joueurs du Ghana et ceux de la police du Togo.',
    'Un exercice conjoint a réuni mardi à Accra les gendarmes ghanéens, togolais et béninois.',
    // Only spoken of, not done, or only said to have been.
    'Les gendarmes ghanéens et togolais ont évoqué lundi à Accra un exercice conjoint.',
    "L'exercice conjoint n'a pas réuni lundi à Accra les gendarmes ghanéens et togolais.",
    'Un exercice conjoint aurait réuni lundi à Accra les gendarmes ghanéens et togolais.',
    'قال وزير الدفاع إن غانا وتوغو يبحثان اليوم في أكرا تنظيم تمارين مشتركة للجيش.',
    'لم تجر البحرية الغانية والبحرية التوغولية أمس في أكرا تمرينا مشتركا.',
    'خاض منتخبا غانا وتوغو للشرطة أمس في أكرا تدريبا مشتركا.',
    'أجرت الشرطة الغانية والدرك الغاني أمس في أكرا تمرينا مشتركا.',
    'Les Ghanéens et les Togolais critiquent mardi à Accra l’exercice du pouvoir.',
  ])
})
