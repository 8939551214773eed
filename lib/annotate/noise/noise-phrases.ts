import type { Noise } from '@/lib/model/annotation'

type Reason = Noise['reason']

/** Words by which web pages announce what is not the article. Natural spellings, both languages, separated by bars. */
export interface NoisePhrases {
  reason: Reason
  /**
   * How sure the words are:
   * `start` at the beginning of any sentence, which is noise to its end;
   * `label` only before a colon or a count, or alone on the line;
   * `name` only before a name, on a short line or in a short sentence ("Par …", بقلم);
   * `whole` only when the line holds nothing but such words and figures.
   */
  match: 'start' | 'label' | 'name' | 'whole'
  /** When nothing follows on the line itself: how many titles follow on the next ones. */
  heads?: 'one' | 'many'
  phrases: string
}

/** Reviewed by hand; seen on Maghrebi, French and Middle Eastern news pages. */
export const NOISE_PHRASES: readonly NoisePhrases[] = [
  {
    reason: 'related',
    match: 'start',
    heads: 'one',
    phrases:
      'lire aussi|lire également|à lire aussi|à lire également|lisez aussi|voir aussi|voir également|à voir aussi|' +
      'sur le même sujet|dans le même dossier|read also|' +
      'اقرأ أيضا|إقرأ أيضا|اقرأوا أيضا|اقرؤوا أيضا|إقرؤوا أيضا|طالع أيضا|شاهد أيضا|أنظر أيضا|انظر أيضا|' +
      'قد يهمك|قد يهمك أيضا|قد يعجبك أيضا|اقرأ المزيد|إقرأ المزيد',
  },
  { reason: 'related', match: 'label', heads: 'one', phrases: 'à lire|lire|pour aller plus loin|للمزيد|طالع|ذات صلة' },
  {
    reason: 'related',
    match: 'start',
    heads: 'many',
    phrases:
      'les plus lus|les plus lues|les plus consultés|articles similaires|articles liés|articles connexes|vous aimerez aussi|' +
      'vous pourriez aussi aimer|most read|related articles|' +
      'مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|مواضيع مشابهة|مقالات مشابهة|الأكثر قراءة|الأكثر مشاهدة',
  },
  {
    reason: 'related',
    match: 'label',
    heads: 'many',
    phrases: 'articles récents|derniers articles|dernières nouvelles|à découvrir aussi|آخر الأخبار|أحدث المقالات|آخر المستجدات',
  },
  {
    reason: 'comments',
    match: 'label',
    phrases:
      'commentaires|commentaire|votre commentaire|comments|التعليقات|تعليقات|تعليق|عدد التعليقات|تعليقات الزوار|أضف تعليق|أضف تعليقك',
  },
  {
    reason: 'comments',
    match: 'start',
    phrases:
      'aucun commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|poster un commentaire|' +
      'réagissez à cet article|soyez le premier à commenter|leave a comment|leave a reply|' +
      'لا توجد تعليقات|لا تعليقات|اترك تعليقا|أضف تعليقا|اترك ردا|شاركنا برأيك',
  },
  {
    reason: 'site',
    match: 'start',
    phrases:
      'suivez-nous|suivez nous|rejoignez-nous|retrouvez-nous|abonnez-vous|inscrivez-vous à|s’abonner à|déjà abonné|' +
      'cet article est réservé|téléchargez l’application|téléchargez notre application|tous droits réservés|all rights reserved|' +
      'ce site utilise des cookies|nous utilisons des cookies|en poursuivant votre navigation|recevez notre newsletter|' +
      'recevez la newsletter|pour lire la suite|lire la suite|partager cet article|partagez cet article|partager sur|' +
      'thank you for reading|follow us|subscribe to|radio player|cliquez ici|' +
      'تابعونا|تابعنا على|تابعوا آخر|اشترك في نشرتنا|اشترك في النشرة|اشترك في القناة|اشتركوا في|انضم إلى قناتنا|انضموا إلى قناتنا|' +
      'حمل التطبيق|حملوا تطبيق|جميع الحقوق محفوظة|كل الحقوق محفوظة|يستخدم هذا الموقع ملفات|نستخدم ملفات تعريف الارتباط|' +
      'تتمة المقال|اضغط هنا|شارك المقال|شارك هذا المقال|شاركها على|شارك على',
  },
  {
    reason: 'site',
    match: 'label',
    phrases:
      'partager|partagez|imprimer|envoyer par|newsletter|publicité|annonce|sponsorisé|copyright|mots-clés|mots clés|tags|' +
      'étiquettes|crédit|auteur|temps de lecture|durée de lecture|share|advertisement|cookies|' +
      'شارك|شاركها|مشاركة|طباعة|إعلان|إشهار|كلمات مفتاحية|الكلمات المفتاحية|وسوم|الوسوم|صورة|تصوير|عدسة|مصدر الصورة|' +
      'الكاتب|كتب|كتبه|كتبها|إعداد|تحرير|النشرة البريدية|مدة القراءة|وقت القراءة|أرسل',
  },
  {
    reason: 'site',
    match: 'name',
    phrases:
      'par|par notre correspondant|par notre envoyé spécial|rédigé par|écrit par|propos recueillis par|by|crédit photo|crédits photo|' +
      'crédit photos|photo|photos|ph|source photo|بقلم|بقلم الأستاذ|بقلم الدكتور|حاوره|حاورته',
  },
  {
    reason: 'site',
    match: 'whole',
    phrases:
      'accueil|facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|pinterest|tiktok|email|e-mail|copier le lien|home|' +
      'actualités|actualité|politique|société|économie|sport|sports|culture|monde|international|à la une|dernière minute|en direct|' +
      'vidéo|vidéos|video|audio|la rédaction|rédaction|radio live|suivant|précédent|article suivant|article précédent|retour|' +
      'haut de page|plus|voir plus|menu|rechercher|connexion|se connecter|s’abonner|accepter|refuser|partager|imprimer|lire|' +
      'الرئيسية|فيسبوك|تويتر|إكس|واتساب|تيليغرام|تلغرام|إنستغرام|يوتيوب|لينكدإن|نسخ الرابط|أخبار|سياسة|مجتمع|اقتصاد|رياضة|ثقافة|' +
      'دولي|وطني|جهات|عاجل|مباشر|فيديو|صوت|هيئة التحرير|التالي|السابق|المقال التالي|المقال السابق|المزيد|أعلى الصفحة|' +
      'خارج الحدود|بحث|القائمة|تسجيل الدخول|موافق|اشترك',
  },
]

/**
 * Words that may stand beside the date on a line that only dates the page. `published` and `updated` say which of its
 * dates it is; `other` say nothing.
 */
export const DATE_LINE_WORDS = {
  published:
    'publié|publiée|publication|posté|mis en ligne|mise en ligne|paru|parution|published|posted|' +
    'نشر|نشرت|النشر|نشرها|نشره|أدرج|أضيف',
  updated: 'mis à jour|mise à jour|dernière mise à jour|modifié|actualisé|updated|تحديث|آخر تحديث|التحديث|حدث|تعديل',
  other:
    'date|le|la|à|par|at|on|by|et|h|min|mn|gmt|utc|heure|heures|minute|minutes|lecture|vues|vue|il y a|admin|commentaires|' +
    'commentaire|de|temps|dernière|modification|' +
    'في|بتاريخ|تاريخ|على|الساعة|ساعة|ساعات|دقيقة|دقائق|صباحا|مساء|ص|م|مشاهدة|مشاهدات|قراءة|تعليق|تعليقات|من|طرف|و|تم|هذا|' +
    'المقال|منذ|قبل|توقيت',
} as const
