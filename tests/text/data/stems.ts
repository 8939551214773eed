/** Forms of one word on a line, as newspapers write them. Different lines are different words. */
export const arabicTuned = `
باكستان باكستاني باكستانية الباكستانيين وباكستان لباكستان الباكستانيون بباكستان
المغرب مغربي المغربية للمغرب بالمغرب والمغربي المغربيين مغاربة
تعاون التعاون وتعاون للتعاون بالتعاون تعاونهما
معلومات المعلومات والمعلومات معلومة بمعلومات
مديرية المديرية والمديرية للمديرية المديريات
مدير المدير للمدير مديرين مديرها مدراء
مسؤول المسؤول مسؤولين المسؤولون للمسؤولين مسؤولة
مسؤولية المسؤولية مسؤوليات مسؤولياتها
إرهاب الإرهاب للإرهاب إرهابي الإرهابية إرهابيين
أمن الأمن للأمن بالأمن وأمن أمني الأمنية أمنيين
شرطة الشرطة للشرطة والشرطة بالشرطة شرطتها
سفير السفير للسفير سفيرها والسفير سفراء
سفارة السفارة سفارات بالسفارة سفارتها
فرنسا فرنسي فرنسية الفرنسيين وفرنسا بفرنسا
إسبانيا إسباني الإسبانية الإسبان لإسبانيا وإسبانيا
بريطانيا بريطاني البريطانية البريطانيين وبريطانيا
شبكة الشبكة شبكات الشبكات بشبكات وشبكة
عملية العملية عمليات العمليات بعمليات
عمل العمل أعمال الأعمال بالعمل
زيارة الزيارة بزيارة زيارات زيارته والزيارة
بلد البلد البلدين بلدان البلدان
دولة الدولة دولتين الدولتان للدولة دول الدول
هجرة الهجرة للهجرة والهجرة
وزارة الوزارة بوزارة وزارات وزارتي
وزير الوزير وزيرة للوزير وزراء والوزراء
حكومة الحكومة حكومي الحكومية حكومات
اجتماع الاجتماع اجتماعات واجتماع باجتماع
لقاء اللقاء لقاءات باللقاء لقائهما واللقاء
قانون القانون قانوني القانونية قوانين
خبرة الخبرة خبرات الخبرات
لجنة اللجنة للجنة لجان اللجان
ليبيا ليبي الليبية الليبيين وليبيا
جريمة الجريمة جرائم الجرائم للجريمة
وفد الوفد وفود للوفد
حدود الحدود حدودية للحدود
اتفاقية الاتفاقية اتفاقيات والاتفاقيات
رئيس الرئيس رئيسها رؤساء للرئيس
جهاز الجهاز أجهزة الأجهزة
خطر الخطر أخطار مخاطر المخاطر
`
export const arabicHeldOut = `
ألمانيا ألماني الألمانية الألمان بألمانيا ألمانيين
تركيا تركي التركية الأتراك وتركيا لتركيا
موريتانيا موريتاني الموريتانية الموريتانيين لموريتانيا
سنغال السنغال سنغالي السنغالية بالسنغال
قطر قطري القطرية القطريين بقطر
سعودية السعودية سعودي السعوديين بالسعودية
إيران إيراني الإيرانية الإيرانيين
غابون الغابون غابوني الغابونية بالغابون
مهاجر المهاجرين مهاجرون للمهاجرين مهاجرة
مفتش المفتش المفتشين للمفتش مفتشية
ضابط الضابط ضباط الضباط ضابطين
مخدرات المخدرات للمخدرات والمخدرات
تهديد التهديد تهديدات التهديدات للتهديدات
تحدي التحدي تحديات التحديات
تدريب التدريب تدريبي التدريبية تدريبات بالتدريب
مجموعة المجموعة مجموعات المجموعات
علاقة العلاقة علاقات العلاقات علاقاتهما بالعلاقات
مباحثات المباحثات ومباحثات بمباحثات
مؤتمر المؤتمر مؤتمرات بالمؤتمر
منظمة المنظمة منظمات المنظمات للمنظمة
مدينة المدينة مدن المدن بمدينة
شريك الشريك شركاء الشركاء
مشروع المشروع مشاريع المشاريع مشروعات
منطقة المنطقة مناطق المناطق بالمنطقة
جانب الجانب الجانبان الجانبين جوانب
طرف الطرف الطرفان الطرفين أطراف
استراتيجية الاستراتيجية استراتيجي استراتيجيات
عسكري العسكرية عسكريين العسكريون
سياسة السياسة سياسي السياسية السياسات
اقتصاد الاقتصاد اقتصادي الاقتصادية
انتخاب انتخابات الانتخابات الانتخابية
قوة القوة قوات القوات
شرطي الشرطي شرطيين شرطيات
خبير الخبير خبراء الخبراء
كتاب الكتاب كتب الكتب
كاتب الكاتب كاتبة
لاعب اللاعب لاعبين اللاعبون لاعبو
فريق الفريق فرق الفرق بفريق
ملف الملف ملفات الملفات
برنامج البرنامج برامج البرامج ببرنامج
تقرير التقرير تقارير للتقرير
مطار المطار مطارات بمطار
حريق الحريق حرائق الحرائق
مستشفى المستشفى مستشفيات
صحراء الصحراء صحراوي الصحراوية للصحراء
`
export const frenchTuned = `
sécurité sécuritaire sécuritaires
coopération coopérer coopérations coopérative
pakistan pakistanais pakistanaise pakistanaises
maroc marocain marocaine marocains marocaines
terrorisme terroriste terroristes
ambassadeur ambassadeurs ambassadrice ambassade ambassades
policier policiers policière policières police polices
migrant migrants migrante migration migrations migratoire
national nationale nationaux nationales
france français française françaises
malaisie malaisien malaisienne malaisiens
espagne espagnol espagnole espagnols
gouvernement gouvernements gouvernemental
ministre ministres ministère ministères ministériel
opération opérations opérationnel opérationnelle
délégation délégations délégué délégués
visite visites visiter visitera visité
entretien entretiens entretenu entretenus
réseau réseaux
général générale généraux générales
région régions régional régionale
élection élections électoral électorale
économie économique économiques
politique politiques
échange échanges échanger échangé
royaume royaumes
renforcement renforcer renforce renforcé renforcent
bilatéral bilatérale bilatéraux bilatérales
`
export const frenchHeldOut = `
allemagne allemand allemande allemands
algérie algérien algérienne algériens
tunisie tunisien tunisienne tunisiens
sénégal sénégalais sénégalaise
italie italien italienne italiens
japon japonais japonaise japonaises
chine chinois chinoise chinoises
turquie turc turque turcs
portugal portugais portugaise
gabon gabonais gabonaise
directeur directeurs directrice directrices
direction directions
inspecteur inspecteurs inspection inspections
président présidents présidente présidence présidentiel
criminel criminels criminelle criminalité
trafic trafics trafiquant trafiquants
douane douanes douanier douanière douaniers
drogue drogues
frontière frontières frontalier frontalière
formation formations former formé formés
signature signer signé signée signatures signent
accueil accueillir accueilli accueille
recevoir reçoit reçu reçue reçus
négociation négociations négocier négociateur négociateurs
organisation organisations organiser organisé organisateur
international internationale internationaux internationales
européen européenne européens européennes
africain africaine africains afrique
militaire militaires
judiciaire judiciaires
stratégie stratégique stratégiques stratégies
technologie technologique technologiques technologies
parlement parlements parlementaire parlementaires
diplomate diplomates diplomatie diplomatique diplomatiques
journal journaux
journaliste journalistes journalisme
travail travaux travailler
discussion discussions discuter discuté
menace menaces menacer
lutte luttes lutter
étranger étrangère étrangers étrangères
nouveau nouvelle nouveaux nouvelles
officiel officielle officiels officielles officiellement
participation participant participants participer participe
`
