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
/** Written by somebody who had not seen the rules; wrongs found here were mended afterwards (محاكمة was taken for محاكم). */
export const arabicByAnotherHand = `
تركيا تركي التركية لتركيا وتركيا
إيطاليا إيطالي الإيطالية الإيطاليين بإيطاليا
موريتانيا موريتاني الموريتانية الموريتانيين لموريتانيا
روسيا روسي الروسية الروسيين وروسيا
أفغانستان أفغاني الأفغانية الأفغان بأفغانستان
بلجيكا بلجيكي البلجيكية البلجيكيين ببلجيكا
كازاخستان كازاخستاني الكازاخستانية
السنغال سنغالي السنغالية السنغاليين بالسنغال
محكمة المحكمة للمحكمة بمحكمة محكمته
محاكمة المحاكمة محاكمات لمحاكمة محاكمته
مدينة المدينة بمدينة لمدينة ومدينتها
جامعة الجامعة جامعات جامعي الجامعية
مدرسة المدرسة بمدرسة مدرستها
مستشفى المستشفى مستشفيات بمستشفى المستشفيات
مباراة المباراة مباريات المباريات لمباراة
لاعب اللاعب لاعبين اللاعبون للاعبين
بطولة البطولة بطولات لبطولة البطولات
حريق الحريق حرائق
زلزال الزلزال زلازل بزلزال
فيضان الفيضانات فيضانات بفيضانات
ضحية الضحية ضحايا الضحايا لضحايا
رئيس الرئيس لرئيس رئيسها رئيسا
رئاسة الرئاسة رئاسي الرئاسية
ملك الملك الملكية ملكي للملك
جيش الجيش للجيش جيشها
حرب الحرب حربي الحربية
قوة القوة قوات القوات بقوة
حدود الحدود حدودي الحدودية بحدود
مخدرات المخدرات للمخدرات ومخدرات
تهريب التهريب لتهريب وتهريب بتهريب
اعتقال الاعتقال اعتقالات باعتقال لاعتقال
تحقيق التحقيق تحقيقات بتحقيق وتحقيقاتها
متهم المتهم متهمين المتهمون للمتهمين
شركة الشركة شركات لشركة بشركات
استثمار الاستثمار استثمارات لاستثمار الاستثمارية
مشروع المشروع مشاريع المشاريع
ميزانية الميزانية ميزانيات لميزانية
صحة الصحة صحي الصحية للصحة
وباء الوباء لوباء والوباء
مريض المريض مرضى المرضى
بيئة البيئة بيئي البيئية
طاقة الطاقة طاقي الطاقية
فلاحة الفلاحة فلاحي الفلاحية
صحيفة الصحيفة صحف الصحف
برلمان البرلمان برلماني البرلمانية برلمانيين
مجلس المجلس مجالس بمجلس
تقرير التقرير تقارير التقارير بتقرير
خبير الخبير خبراء الخبراء
مؤتمر المؤتمر مؤتمرات بمؤتمر
مبادرة المبادرة مبادرات بمبادرة
تدريب التدريب تدريبات تدريبي التدريبية
تكوين التكوين تكوينية للتكوين
رسالة الرسالة رسائل رسالته
رياضة الرياضة رياضي الرياضية رياضيين
سياحة السياحة سياحي السياحية سياح
ثقافة الثقافة ثقافي الثقافية
تجارة التجارة تجاري التجارية
نفط النفط نفطي النفطية
باكستان باكستاني الباكستانية الباكستانيين الباكستانيون وباكستان لباكستان بباكستان
المغرب مغربي المغربية للمغرب بالمغرب والمغربيات
إسبانيا إسباني الإسبانية الإسبان لإسبانيا وإسبانيا بإسبانيا
ألمانيا ألماني الألمانية الألمان بألمانيا
فرنسا فرنسي الفرنسية الفرنسيين وفرنسا بفرنسا
بريطانيا بريطاني البريطانية البريطانيين ببريطانيا
ماليزيا ماليزي الماليزية لماليزيا
ليبيا ليبي الليبية الليبيين لليبيا
لبنان لبناني اللبنانية اللبنانيون بلبنان
فلسطين فلسطيني الفلسطينية الفلسطينيين لفلسطين
السودان سوداني السودانية السودانيين بالسودان
تعاون التعاون للتعاون وتعاون بالتعاون تعاونهما
معلومات المعلومات معلومة والمعلومات بمعلومات
مديرية المديرية والمديرية للمديرية المديريات مديريته
مدير المدير للمدير المديرين مديرها والمدير
مسؤول المسؤولين مسؤولون للمسؤولين والمسؤول مسؤولو
مسؤولية المسؤولية مسؤوليات المسؤوليات مسؤوليته
أمن الأمن للأمن بالأمن والأمن أمني الأمنية أمنيا وأمن
شرطة الشرطة للشرطة والشرطة بالشرطة شرطي الشرطيين
سفير السفير لسفير سفيرها والسفير السفيرة
سفارة السفارة سفارات بالسفارة لسفارة
وزارة الوزارة بوزارة وزارات لوزارة ووزارة
وزير الوزير وزيرة للوزير والوزير
ولاية الولايات ولايات بولاية والولاية
وكالة الوكالة وكالات لوكالة
وفد الوفد لوفد والوفد
وطن الوطن وطني الوطنية وطنيا
حكومة الحكومة حكومي الحكومية للحكومة حكومات
دولة الدولة دولتين الدولتان للدولة دول الدول دولي الدولية
بلد البلد البلدين ببلده بلدها
بلدية البلدية بلديات البلديات
إرهاب الإرهاب للإرهاب إرهابي الإرهابية إرهابيين
عملية العملية عمليات العمليات بعمليات عملياته
عمل العمل للعمل بعمل وعملها
لقاء اللقاء لقاءات باللقاء ولقاء لقائه
اجتماع الاجتماع اجتماعات واجتماع اجتماعهما
زيارة الزيارة بزيارة زيارات زيارته والزيارة زيارتها
شبكة الشبكة شبكات الشبكات بشبكات وشبكة
هجرة الهجرة للهجرة والهجرة
مهاجر المهاجرين مهاجرون للمهاجرين مهاجرا
مكافحة المكافحة لمكافحة ومكافحة بمكافحة
منطقة المنطقة بمنطقة لمنطقة ومنطقتنا
اقتصاد الاقتصاد اقتصادي الاقتصادية اقتصاديا والاقتصاد
سياسة السياسة سياسي السياسية السياسات سياسيا
انتخاب انتخابات الانتخابات الانتخابية والانتخابات
قضاء القضاء قضائي القضائية قضائيا
قانون القانون قانوني القانونية قانونيا
التزام الالتزام التزامات والتزام بالتزامات التزامه
تعزيز التعزيز لتعزيز وتعزيز بتعزيز
اتفاق الاتفاق لاتفاق باتفاق
اتفاقية الاتفاقية اتفاقيات والاتفاقيات
مباحثات المباحثات مباحثاته ومباحثاتهما
دبلوماسي الدبلوماسية دبلوماسيين والدبلوماسيون
جريمة الجريمة للجريمة بجريمة
استقبال الاستقبال باستقبال لاستقبال واستقبالهما
دراسة الدراسة دراسات بدراسة
مواطن المواطنين المواطنون للمواطنين مواطنا
`
export const frenchByAnotherHand = `
turquie turc turque turcs
sénégal sénégalais sénégalaise sénégalaises
italie italien italienne italiens
libye libyen libyenne
mali malien malienne
douane douanes douanier douaniers douanière
frontière frontières frontalier frontalière
enquête enquêtes enquêteur enquêteurs enquêter
justice judiciaire judiciaires
tribunal tribunaux
parlement parlementaire parlementaires
arrestation arrestations arrêter arrêté arrêtés
saisie saisies saisir saisi
stratégie stratégies stratégique stratégiques
diplomatie diplomatique diplomate diplomates diplomatiques
culture culturel culturelle culturelles
tourisme touriste touristes touristique
industrie industriel industrielle industriels
énergie énergies énergétique
environnement environnemental environnementale
santé sanitaire sanitaires
hôpital hôpitaux hospitalier
université universités universitaire universitaires
football footballeur footballeurs
joueur joueurs joueuse jouer
champion champions championnat championnats championne
inondation inondations inondé inondés
séisme séismes sismique
victime victimes
blessé blessés blessée blesser
accord accords
signature signatures signer signé signée
investissement investissements investir investisseur investisseurs
entreprise entreprises
agriculture agricole agricoles agriculteur agriculteurs
président présidente présidents présidentiel présidentielle présidence
directeur directrice directeurs direction directions
journaliste journalistes journal journaux journalisme
mondial mondiale mondiaux mondialisation
royal royale royaux
militaire militaires
criminel criminelle criminels criminalité
stupéfiant stupéfiants
trafic trafics trafiquant trafiquants
formation formations former formateur
développement développer développé
européen européenne européens europe
africain africaine africains afrique
américain américaine américains amérique
bilatéral bilatérale bilatéraux bilatérales
`
