import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, readText } from '../support/read-meetings'

const { read, tellsNews, tellsNone } = checkMeetings(['place', 'date'])

describe('the works of an assembly', () => {
  it.each([
    ["Fin ce vendredi à Yaoundé des travaux des chefs de police d'Afrique centrale.", 'yaounde', '2024-05-10'],
    ['Ouverture, lundi à Dakar, de la réunion annuelle des chefs de police de la région.', 'dakar', '2024-05-13'],
    ["Clôture hier à Niamey des travaux des ministres de l'Intérieur du Sahel.", 'niamey', '2024-05-13'],
    ['Lancement mardi à Accra de la conférence internationale contre la drogue.', 'accra', '2024-05-14'],
    ['Début, ce lundi à Bamako, des assises régionales des douanes africaines.', 'bamako', '2024-05-13'],
    ['بدأت اليوم في الرباط فعاليات المؤتمر العربي لرؤساء أجهزة مكافحة المخدرات.', 'rabat', '2024-05-14'],
    ['بدأت أمس في الدوحة أعمال الاجتماع السنوي لقادة الشرطة العرب.', 'doha', '2024-05-13'],
    ['تبدأ اليوم بالدوحة جلسات المؤتمر الدولي لمكافحة المخدرات بمشاركة وفود من دول المنطقة.', 'doha', '2024-05-14'],
    ['التأم أمس بنواكشوط مؤتمر وزراء داخلية دول الساحل.', 'nouakchott', '2024-05-13'],
    ['اختتام فعاليات الاجتماع السنوي لوكلاء الداخلية العرب اليوم في الدوحة.', 'doha', '2024-05-14'],
    ['انعقد اليوم في الدوحة الاجتماع الثاني والثلاثون لوكلاء وزارات الداخلية بدول الخليج.', 'doha', '2024-05-14'],
  ])('begin or end in: %s', (text, place, date) => {
    expect(read(text)).toEqual([`reported | conference |  <  | ${place} | ${date}`])
  })

  tellsNone('are none in: %s', [
    'Fin ce vendredi à Yaoundé des travaux de la route nationale.',
    'Début lundi à Dakar du procès de six policiers.',
    'بدأت أمس في الدوحة أعمال صيانة الطرق.',
    'بدأ أمس في الرباط مؤتمر صحفي للحزب.',
    'افتتاح مقر جديد للشرطة أمس في الدوحة.',
  ])
})

describe('a meeting told beside its noun', () => {
  tellsNews('is read in: %s', [
    ['اقترب مشروع الاتفاق الذي بحثه المدير العام للأمن كريم بلحاج، أمس، مع المسؤولة في مكتب التحقيقات الرواندي جان دارك.', 'talks | كريم بلحاج < جان دارك | - | 2024-05-13'],
    ['يخص الملف الذي ناقشه وزير الداخلية كريم بلحاج أمس مع السفير الكندي توم براون تكوين الضباط.', 'talks | كريم بلحاج < توم براون | - | 2024-05-13'],
    ['كشفت مصادر عن تفاصيل البروتوكول الذي وقعته مصر وأذربيجان أمس بمقر الوزارة بالقاهرة.', 'agreement | ?/EG < ?/AZ | le-caire | 2024-05-13'],
    ['قال العميد محمد الريامي، مدير عام الجمارك، إن دورات ستنظم العام المقبل تنفيذا للبروتوكول الموقع في أنتاناناريفو أمس مع نظيره الملغاشي.', 'agreement | counterpart/MG < محمد الريامي | antananarivo | 2024-05-13'],
    ['قال سفير أذربيجان رشاد زادة إن لقاءه أمس مع وزير الداخلية القطري تناول تأمين المباريات.', 'talks | رشاد زادة < interior-minister/QA | - | 2024-05-13'],
    ['بحث مدير الأمن العام مع كريج هولنجفورد، نائب مفوض شرطة نيوزيلندا، أمس التعاون في مجالات التدريب.', 'talks | security-service-chief/null < كريج هولنجفورد | - | 2024-05-13'],
    ["Jeudi, la patronne de la police suisse a pourtant reçu à Berne le plus haut policier d'Éthiopie, Abebe Mengistu.", 'reception | police-chief/CH < Abebe Mengistu | berne | 2024-05-09'],
  ])

  it.each([
    ['اتفق وزير الداخلية كريم بلحاج أمس في تونس مع نظيره الإيطالي ماتيو رينزي على تسيير دوريات.', 'كريم بلحاج < ماتيو رينزي'],
    ['اتفقت وزيرة الداخلية الألمانية أمس مع نظيرها التونسي كريم بلحاج على تبادل المعلومات.', 'interior-minister/DE < كريم بلحاج'],
  ])('may be told by what was agreed: %s', (text, told) => {
    expect(describeMeetings(readText(text), [])).toEqual([`reported | talks | ${told}`])
  })

  tellsNone('is none in: %s', [
    'اتفق الطرفان على تكوين الضباط.',
    'اتفق خبراء مع دراسة سابقة على ارتفاع الجريمة.',
    'تحدث الوزير كريم بلحاج عن مشروع بحثه المجلس أمس.',
    'قال الوزير كريم بلحاج إن المشروع الذي ناقشه أمس يخص الضباط.',
  ])
})

describe('a guest', () => {
  it.each([
    ["Le général Issam Naham, chef de la police koweïtienne, était jeudi l'hôte du secrétariat général d'Interpol.", 'visit |  < Issam Naham | 2024-05-09'],
    ['Le patron de la police sénégalaise était hier mardi chez le général Karim Belhadj.', 'visit | Karim Belhadj < police-chief/SN | 2024-05-14'],
    ['Le patron de la police sénégalaise était hier mardi chez le nouveau ministre Karim Belhadj.', 'visit | Karim Belhadj < police-chief/SN | 2024-05-14'],
    ["L'ambassadeur de Suède, Lars Nilsson, est depuis lundi l'invité de la gendarmerie royale.", 'visit |  < Lars Nilsson | 2024-05-13'],
  ])('is told by being one: %s', (text, told) => {
    expect(describeMeetings(readText(text), ['date'])).toEqual([`reported | ${told}`])
  })

  it.each([
    ['اطلع وفد أذربيجاني برئاسة نائب وزير الداخلية كريم زاده أمس على إجراءات العمل في مركز القيادة.', ' < كريم زاده | AZ'],
    ['تعرف وفد من الشرطة الإيطالية أمس على تجربة الأكاديمية.', ' < ?/IT | IT'],
    ['واطلع وفد كيني أمس على مرافق المعهد.', ' < ?/KE | KE'],
  ])('from abroad acquaints himself with a house: %s', (text, told) => {
    expect(describeMeetings(readText(text), ['countries'])).toEqual([`reported | visit | ${told}`])
  })

  tellsNone('is none in: %s', [
    'اطلع وفد من البرلمان أمس على سير العمل.',
    'اطلع الوزير كريم بلحاج أمس على تجربة الشرطة الإيطالية.',
    "Le chef de la police était jeudi l'invité du journal.",
    'Le ministre était hier chez lui.',
  ])
})

describe('a medal', () => {
  it.each([
    ["Le Conseil des ministres arabes de l'Intérieur a décidé d'attribuer la médaille Prince Nayef au directeur de la Sûreté publique jordanienne, Hussein Salem.", 'ceremony |  < Hussein Salem'],
    ['تقلد مدير الشرطة الأردنية حسين سالم، أمس، وساما من سفير إسبانيا أليخاندرو مونتيرو.', 'ceremony | أليخاندرو مونتيرو < حسين سالم'],
  ])('is given to somebody: %s', (text, told) => {
    expect(describeMeetings(readText(text), [])).toEqual([`reported | ${told}`])
  })
})
