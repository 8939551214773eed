import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'
import { readText } from '../support/read-meetings'

const { read, tellsNone } = checkMeetings(['place', 'date'])

describe('people of several countries who gather', () => {
  it.each([
    ["Clap de fin, jeudi à Abidjan, pour les travaux du comité des chefs de police de l'Afrique de l'Ouest.", 'abidjan', '2024-05-09'],
    ["Les chefs de police d'Afrique centrale se retrouvent depuis lundi à Libreville.", 'libreville', '2024-05-13'],
    ["Libreville a abrité, du 12 au 14 mai, la 25e réunion annuelle des chefs de police d'Afrique centrale.", 'libreville', '2024-05-12/2024-05-14'],
    ["L'Irak accueille depuis mardi sa troisième conférence internationale contre la drogue.", '-', '2024-05-14'],
    ['La conférence de Bagdad sur la drogue a baissé le rideau mercredi sur un appel.', 'bagdad', '2024-05-08'],
    ["Réunis mercredi à Djibouti, les patrons de police d'Afrique de l'Est ont décidé un exercice commun.", 'djibouti', '2024-05-08'],
    ['Les patrons de police de la région se sont quittés hier à Djibouti sur une décision concrète.', 'djibouti', '2024-05-13'],
    ["Le conseil des ministres de l'Intérieur de la CEDEAO a clos ses travaux vendredi à Abuja.", 'abuja', '2024-05-10'],
    ["L'assemblée générale de l'Organisation de coopération des chefs de police d'Afrique de l'Est s'est ouverte mardi au Palais du peuple.", '-', '2024-05-14'],
    ["C'est fini, depuis lundi, pour la rencontre de haut niveau des chefs de police d'Afrique centrale. Au Hilton de Yaoundé, ils ont parlé.", 'yaounde', '2024-05-13'],
    ['أوصى المشاركون في مؤتمر بغداد الدولي لمكافحة المخدرات الذي أسدل ستاره أمس الأربعاء بإقامة غرفة عمليات.', 'bagdad', '2024-05-08'],
    ['أوصى رؤساء أجهزة الشرطة في دول غرب القارة، في ختام اجتماعهم بأبيدجان أول أمس الخميس، بإنشاء خلية.', 'abidjan', '2024-05-09'],
    ['انطلقت أمس الثلاثاء بأبيدجان أعمال الاجتماع السنوي للجنة رؤساء الشرطة في غرب إفريقيا بمشاركة خمس عشرة دولة.', 'abidjan', '2024-05-14'],
    ['اختتم رؤساء شرطة وسط إفريقيا اجتماعهم السنوي أمس في ليبرفيل.', 'libreville', '2024-05-13'],
    ['يعقد وزراء داخلية دول الساحل اجتماعا في نيامي منذ الاثنين.', 'niamey', '2024-05-13'],
    ['Les chefs de police du Sahel se retrouvent depuis lundi à Libreville.', 'libreville', '2024-05-13'],
    ['Les chefs de police du Golfe se retrouvent depuis lundi à Libreville.', 'libreville', '2024-05-13'],
    ['اختتم رؤساء شرطة الساحل اجتماعهم السنوي أمس في ليبرفيل.', 'libreville', '2024-05-13'],
    ['اختتم رؤساء شرطة الخليج اجتماعهم السنوي أمس في ليبرفيل.', 'libreville', '2024-05-13'],
    ["Le conseil des ministres arabes de l'Intérieur s'est réuni lundi à Tunis pour préparer la conférence de Bagdad.", 'tunis', '2024-05-13'],
    ['Le forum sur la sécurité des frontières en Afrique s’est ouvert lundi à Dakar.', 'dakar', '2024-05-13'],
    ['عقد وزراء داخلية الدول العربية اجتماعا أمس في القاهرة لبحث التعاون.', 'le-caire', '2024-05-13'],
    ['انطلق أمس في القاهرة المؤتمر الدولي حول أمن الحدود.', 'le-caire', '2024-05-13'],
  ])('hold a conference in: %s', (text, place, date) => {
    expect(read(text)).toEqual([`reported | conference |  <  | ${place} | ${date}`])
  })

  it.each([
    // One paper tells the opening and another the end: the days between are those of both.
    ["Les chefs de police d'Afrique centrale se retrouvent depuis lundi à Libreville. Pendant trois jours, ils parleront de piraterie.", '2024-05-13/2024-05-15'],
    ["Clap de fin, jeudi à Abidjan, pour les travaux du comité des chefs de police de l'Afrique de l'Ouest. Après trois jours de débats, ils se disent satisfaits.", '2024-05-07/2024-05-09'],
    ['انطلقت اليوم الثلاثاء بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا. ويبحث المشاركون على مدى يومين تبادل المعلومات.', '2024-05-14/2024-05-15'],
    ['اختتم رؤساء شرطة وسط إفريقيا اجتماعهم الخميس في ليبرفيل بعد ثلاثة أيام من المداولات.', '2024-05-07/2024-05-09'],
    // The day at the other end, by its name.
    ["Les patrons de police de la région se sont quittés hier à Djibouti. La réunion, entamée samedi, a élargi la coopération.", '2024-05-11/2024-05-13'],
    ["L'assemblée générale de l'Organisation de coopération des chefs de police d'Afrique de l'Est s'est ouverte lundi. Elle dure jusqu'à jeudi.", '2024-05-13/2024-05-16'],
    ['انطلقت اليوم الثلاثاء بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا، ويستمر حتى الخميس.', '2024-05-14/2024-05-16'],
    ['Après deux jours de travaux à Bamako, les directeurs généraux des polices de l’Afrique de l’Ouest ont recommandé un cadre. La cérémonie de clôture, lundi, était présidée par le ministre.', '2024-05-13'],
    // A date at the other end is that day, in whichever week it is.
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi 13 mai à Djibouti. Elle se poursuit jusqu'au 22 mai.", '2024-05-13/2024-05-22'],
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi 13 mai à Djibouti. Elle se poursuit jusqu'au 17 mai.", '2024-05-13/2024-05-17'],
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi 13 mai à Djibouti. Elle se poursuit jusqu'au 30 mai.", '2024-05-13'],
    ['انطلقت أمس الاثنين 13 ماي بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا، ويستمر حتى 22 ماي.', '2024-05-13/2024-05-22'],
    ['انطلقت أمس الاثنين 13 ماي بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا، ويستمر حتى 17 ماي.', '2024-05-13/2024-05-17'],
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi à Djibouti. Les travaux dureront cinq jours.", '2024-05-13/2024-05-17'],
    ['انطلقت أمس بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا. ويستمر اللقاء خمسة أيام.', '2024-05-13/2024-05-17'],
    // About a day, from which nothing can be counted.
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte il y a une semaine à Djibouti. Pendant trois jours, ils parleront.", '2024-05-07~'],
    ['انطلقت قبل أسبوع بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا. ويستمر اللقاء خمسة أيام.', '2024-05-07~'],
    // Days that are those of something else, or of which nobody can say when they began.
    ["Les chefs de police d'Afrique centrale se retrouvent depuis lundi à Libreville. Dans trois jours, ils partiront.", '2024-05-13'],
    ["Les chefs de police d'Afrique centrale se retrouvent depuis lundi à Libreville, deux jours après un stage de quatre jours.", '2024-05-13'],
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi à Djibouti. Un exercice commun de cinq jours a été annoncé pour juillet.", '2024-05-13'],
    ["L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi à Djibouti. Les 10 jours de congé des agents sont reportés.", '2024-05-13'],
    ['انطلقت أمس بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا. وتقرر تنظيم دورة تكوينية من خمسة أيام في جويلية.', '2024-05-13'],
  ])('do so on the days that the text gives: %s', (text, date) => {
    expect(readText(text).meetings.map((meeting) => meeting.date.edtf)).toEqual([date])
  })

  tellsNone('hold none in: %s', [
    'La réunion annuelle du parti se tient depuis lundi à Libreville.',
    "Les chefs de police d'Afrique centrale sont inquiets. La délinquance recule à Libreville depuis lundi.",
    "Les chefs de police d'Afrique centrale se retrouvent souvent.",
    'Les ministres ont reçu lundi à Tunis des félicitations pour la conférence internationale.',
    'عقد رؤساء الأقسام اجتماعا في نيامي منذ الاثنين.',
    'أوصى المشاركون في مؤتمر صحفي أمس ببغداد بإقامة غرفة عمليات.',
    // What was spoken of is not held there.
    'اجتمع مجلس الوزراء أمس في تونس لبحث الوضع في المنطقة.',
    'عقد مجلس النواب جلسة أمس في القاهرة حول التعاون مع الدول العربية.',
    'عقد مجلس الوزراء اجتماعا أمس في القاهرة تناول الأوضاع في دول الجوار.',
    'عقدت لجنة الأمن اجتماعا أمس في صفاقس لبحث أمن المنطقة.',
    'اجتمعت لجنة الداخلية بمجلس النواب أمس في القاهرة لبحث التعاون الدولي.',
    'ترأس الوزير أمس في تونس اجتماعا حول استعدادات مجلس وزراء الداخلية العرب.',
    'عقد أمس في تونس اجتماع لتأمين المؤتمر الدولي.',
    "Le ministre a présidé lundi à Tunis une réunion consacrée aux préparatifs du conseil des ministres arabes de l'Intérieur.",
    "La sécurité de la conférence internationale a été au centre d'une réunion tenue lundi à Tunis.",
    "Le conseil des ministres s'est réuni lundi à Tunis pour examiner la situation dans la région.",
    "La commission de l'Intérieur du parlement a tenu lundi à Tunis une réunion sur la coopération avec les pays africains.",
    "L'organisation de la conférence internationale a fait l'objet d'une réunion tenue lundi à Tunis.",
    "La commission du parlement s'est réunie lundi à Tunis et a évoqué la région.",
  ])
})

describe('a signature', () => {
  it.each([
    ['Selon l’accord du 10 mai 2024, signé à Accra par Youssouf Traoré et Michael Lodge, ils partiront.', 'Youssouf Traoré < Michael Lodge | accra | 2024-05-10'],
    ['En vertu du document signé avant-hier à Ottawa par Youssouf Traoré et Michael Lodge, ils partiront.', 'Youssouf Traoré < Michael Lodge | ottawa | 2024-05-12'],
    ['Le chef de la police italienne, Vittorio Pisani, et son homologue tunisien, Karim Belhadj, ont apposé lundi à Rome leurs signatures au bas d’un protocole.', 'Vittorio Pisani < Karim Belhadj | rome | 2024-05-13'],
    ['Un protocole a été signé lundi à Accra entre les polices béninoise et ghanéenne.', '?/GH < ?/BJ | accra | 2024-05-13'],
    ["Hier, dans la capitale émiratie, Vincent Van Quick a apposé sa signature au bas d'un traité d'extradition.", '?/AE < Vincent Van Quick | abu-dhabi | 2024-05-13'],
    // The two states are those that the paragraph names, and the town's.
    ["La Côte d'Ivoire et le Ghana renforcent leur coopération policière : un mémorandum a été paraphé lundi à Accra.", '?/GH < ?/CI | accra | 2024-05-13'],
    ['Les polices tunisienne et italienne travailleront ensemble, aux termes d’un mémorandum conclu hier à Tunis par Salmi et Rossi.', '?/TN < ?/IT | tunis | 2024-05-13'],
    ["La Tunisie coopère avec l'Italie. Une convention a été signée lundi à Tunis entre les deux pays.", '?/TN < ?/IT | tunis | 2024-05-13'],
    ['تتعاون تونس مع إيطاليا. والاتفاقية الموقعة أمس في روما بين البلدين تخص الشرطة.', '?/IT < ?/TN | rome | 2024-05-13'],
    ['أصبح بإمكان بلجيكا طلب تسلم مطلوبين موجودين في الدولة، بموجب اتفاقية وقعها الجانبان أول من أمس في أبوظبي.', '?/AE < ?/BE | abu-dhabi | 2024-05-12'],
    ['تقرر عقد لجنة مشتركة بين إدارتي الجمارك في فيتنام والسنغال، حسب محضر أمضاه رئيسا الإدارتين في هانوي يوم الخميس.', '?/VN < ?/SN | hanoi | 2024-05-09'],
    ['جرى أمس الأحد في بغداد التوقيع بين العراق وأوزبكستان على مذكرة تفاهم.', '?/IQ < ?/UZ | bagdad | 2024-05-12'],
    ['تضمنت المذكرة الموقعة أمس في أكرا بين وزيري داخلية بنين وغانا تسيير دوريات.', 'interior-minister/GH < interior-minister/BJ | accra | 2024-05-13'],
    ['تبادل المطلوبين وارد في وثيقة وقعها في بغداد أمس الوزيران عبد الأمير الشمري وبولات بوبوجونوف.', 'عبد الأمير الشمري < بولات بوبوجونوف | bagdad | 2024-05-13'],
  ])('is read in: %s', (text, told) => {
    expect(read(text)).toEqual([`reported | agreement | ${told}`])
  })

  tellsNone('is no news of two states in: %s', [
    // Firms sign too, and three states are no two.
    'Un accord avec la société allemande Siemens a été signé lundi à Accra.',
    'Le ministre a conclu un plan avec les syndicats lundi à Tunis, selon la Tunisie et la France.',
    'Un accord entre patrons et syndicats a été signé lundi à Accra.',
    'Le Bénin, le Togo et le Ghana discutent. Un accord a été signé lundi à Accra.',
    'وقعت شركة تركية اتفاقية أمس في أبوظبي مع وزارة النقل.',
    // Who signed is told, or the country was named long before.
    "La Tunisie achète du blé à l'Italie. Une convention a été signée lundi à Tunis entre le ministère de l'Éducation et celui de la Santé.",
    "La Tunisie achète du blé à l'Italie. Les pluies sont rares. Une convention a été signée lundi à Tunis.",
    'تشتري تونس القمح من إيطاليا. اتفاقية وقعتها أمس في روما وزارة الصحة مع النقابة.',
    'تشتري تونس القمح من إيطاليا. والأمطار قليلة. والاتفاقية الموقعة أمس في روما تخص النقل.',
    // Without a day it is a text in force.
    'En vertu du document signé par Youssouf Traoré et Michael Lodge, ils partiront.',
    'تتضمن المذكرة الموقعة بين وزيري داخلية بنين وغانا تسيير دوريات.',
  ])
})
