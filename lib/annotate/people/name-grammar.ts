import type { Language } from '@/lib/languages'
import { words } from '../grammar-words'

/** Small words of the context of a name, in one language. */
export interface NameGrammar {
  /** What carries a person's name without being one: a stadium, a street, an airport. */
  namesakes: ReadonlySet<string>
  /** What carries a name only with the rank of its bearer: مدينة الملك فلان, where مدينة alone stands before many a name. */
  royal: ReadonlySet<string>
  /** What is called after somebody whose name follows it at once. */
  medals: ReadonlySet<string>
  /** Words after which a person stands: with, by, between, received, met. */
  before: ReadonlySet<string>
  /** Words that follow a person as subject: has, is, who. */
  after: ReadonlySet<string>
  /** Words that join the names of a list. */
  joining: ReadonlySet<string>
  /** Titles that towns bear too: alone before one word they make no person. */
  softTitles: ReadonlySet<string>
  /** Titles that are also parts of names. */
  innerTitles: ReadonlySet<string>
  /** Son or daughter of, inside a name. */
  filiation: ReadonlySet<string>
  /** Words that never belong to a name although nothing else knows them. */
  never: ReadonlySet<string>
  /** Adjectives that describe who holds a grade, or an arm of service, where a language writes them behind it. */
  describing: ReadonlySet<string>
}

export const nameGrammars: Record<Language, NameGrammar> = {
  fr: {
    namesakes: words(`stade rue avenue boulevard place aéroport université hôpital lycée prix mosquée complexe port base palais salle fondation
      tour école collège amphithéâtre quai pont gare trophée tournoi coupe barrage navire frégate académie institut centre journal
      quotidien hebdomadaire magazine site revue lire billet plan loi doctrine affaire caserne villa camp promotion bataillon`),
    royal: words('cité complexe'),
    medals: words('médaille trophée croix'),
    before: words("avec par entre reçu reçue rencontré rencontrée accueilli accueillie vu vue chez d'avec"),
    after: words("a ont est s' s qui avait sera recevra reçoit rencontre accueille"),
    joining: words('et puis ainsi que ou'),
    softTitles: words('sidi moulay lalla saint sainte'),
    innerTitles: words('sidi moulay cheikh hadj hajj lalla'),
    filiation: words('ould ben bin ibn bint mint'),
    never: words(`marines sa son ses leurs majesté altesse excellence commentaires partager facebook twitter whatsapp telegram instagram abonnez suivez
      lire légende photo crédit source etat état nord sud est ouest dieu monsieur madame court center centre medical university hospital club gouvernement parlement chambre assemblée`),
    describing: words(''),
  },
  ar: {
    namesakes: words(`ملعب شارع مطار جامعة مستشفى مسجد ساحة قصر كلية مؤسسة جائزة قاعة ميناء مدرسة ثانوية محطة معهد زنقة كأس دوري مركب مجلة جريدة
      صحيفة يومية موقع قناة بقلم خطة قانون ثكنة معسكر فيلا قضية اسم`),
    royal: words('مدينة أكاديمية مركز جسر'),
    medals: words('وسام ميدالية قلادة وشاح درع'),
    before: words('مع بين استقبل التقى يستقبل يلتقي لقاء لقائه استضاف زار'),
    after: words('يوم اليوم امس مع يستقبل يلتقي استقبل'),
    joining: words('ثم'),
    softTitles: words('سيدي مولاي للا'),
    innerTitles: words('سيدي مولاي الشيخ'),
    filiation: words('ولد بن بنت منت'),
    never: words(`يوم اليوم امس غدا صباح مساء زوال عشية عقد عقدا اجرى اجرت اجريا قام قامت اكد اكدت اعرب اعربت اشاد اشادت اوضح اوضحت قال
      قالت صرح صرحت شدد شددت شد شدت حط حطت الرحال ابرز ابرزت اضاف اضافت افاد افادت ذكر ذكرت اعلن اعلنت نوه شكر هنا قدم قدمت وصل وصلت غادر حل بدا شرع اختتم ختم
      امضى ادى وقع وقعا ترأس ترا س حضر شارك شاركت تفقد ناقش ناقشا بحث بحثا تباحث تباحثا تناول استعرض استعرضا اتفق اتفقا تم تمت جرى جرت
      انعقد انعقدت احتضن احتضنت شهد شهدت شكل شكلت جاء جاءت يعد تعد مجموعة عدد احد احدى بعض كل جميع عدة مختلف ديال باش واش هاد فين
      رفقة مرفوقا مرفوقة برفقة مصحوبا اثر عقب بدعوة بحضور برئاسة ضمن لدى نائب مساعد مستشار السابق السابقة الحالي الجديد الجديدة سابقا
      منح منحت وشح وسام ميدالية حفل مراسم هنأ عين عينت اعتمد اوراق خص خصت خصصت كشف كشفت نقل نقلت نشر نشرت عبر عبرت رحب رحبت دعا دعت
      طلب لاول مرة ثلاثة اربعة خمسة لقاءاته لقاءات مقابلة جلسة جلستي عمل زيارة اجتماع اجتماعا لقاء مباحثات محادثات وفد تصريح بلاغ بيان معه معها معهم منه فيه فيها بها به له لها ركن طيار بحري موجود ملقب مرتقب مرتقبة معين معروف معتمد مرافق متقاعد باقي تباعا خصص اختار اختارت رست حسب بحسب جانبه جانبها حضور جولة ارتياح ارتياحه شكره امتنانه حرص حرصت لفت لفتت ثمن ثمنت جدد جددت تابع تابعت اثنى اثنت القى القت تمنى تمنت أوجه سبل آفاق ضيف ضيفا ضيفه ضيفها ضيفته ضيوفه جمعني جمعتني جمعنا مميز مثمر منفصلة`),
    describing: words(`الغضبان العطشان الجوعان السكران الكسلان الفرحان الزعلان النعسان الحيران الخجلان الندمان الشجعان الفرسان الشبان العميان
      الشهيد السعيد الفقيد الراحل الجريح القتيل الحزين الشجاع البطل العجوز الشاب الكبير الصغير القديم الوسيم الشهير الخبير
      الميكانيكي الآلي الجوي البري البحري القتالي الاحتياطي الطبي الهندسي`),
  },
}
