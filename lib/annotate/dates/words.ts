import type { Language } from '@/lib/languages'
import type { Meaning } from './meaning'

/** One meaning and the words that carry it, natural spellings separated by bars. */
export interface WordList {
  meaning: Meaning
  words: string
}

/**
 * The words of dates; months, weekdays and numbers are knowledge. Reviewed by hand for Moroccan, Maghrebi,
 * Levantine and international usage.
 */
export const DATE_WORDS: Readonly<Record<Language, readonly WordList[]>> = {
  fr: [
    { meaning: { type: 'relative', offset: 0 }, words: "aujourd'hui|ce matin|cet après-midi|ce soir" },
    { meaning: { type: 'relative', offset: -1 }, words: 'hier' },
    { meaning: { type: 'relative', offset: -2 }, words: 'avant-hier|avant hier' },
    { meaning: { type: 'relative', offset: 1 }, words: 'demain' },
    { meaning: { type: 'relative', offset: 2 }, words: 'après-demain|après demain' },
    { meaning: { type: 'beside', offset: -1 }, words: 'veille' },
    { meaning: { type: 'beside', offset: -2 }, words: 'avant-veille' },
    { meaning: { type: 'beside', offset: 1 }, words: 'lendemain' },
    { meaning: { type: 'beside', offset: 2 }, words: 'surlendemain' },
    { meaning: { type: 'later' }, words: 'plus tard' },
    { meaning: { type: 'shift', shift: 'last' }, words: 'dernier|dernière|derniers|dernières|passé|passée|écoulé|écoulée' },
    { meaning: { type: 'shift', shift: 'current' }, words: 'courant|en cours|actuel|actuelle' },
    { meaning: { type: 'shift', shift: 'next' }, words: 'prochain|prochaine|prochains|prochaines|à venir' },
    { meaning: { type: 'unit', unit: 'day', amount: null }, words: 'jour|jours' },
    { meaning: { type: 'unit', unit: 'week', amount: null }, words: 'semaine|semaines' },
    { meaning: { type: 'unit', unit: 'weekend', amount: null }, words: 'week-end|weekend|week end|fin de semaine' },
    { meaning: { type: 'unit', unit: 'month', amount: null }, words: 'mois' },
    { meaning: { type: 'unit', unit: 'year', amount: null }, words: 'an|ans|année|années' },
    {
      meaning: { type: 'part-of-day' },
      words: 'matin|matinée|soir|soirée|midi|après-midi|après midi|dans la matinée|dans la soirée|dans l’après-midi|au soir|au matin',
    },
    { meaning: { type: 'edge' }, words: 'début|fin|mi|courant|au début de|à la fin de|à la mi|au cours de' },
    { meaning: { type: 'season' }, words: 'été|hiver|automne|printemps' },
    { meaning: { type: 'from' }, words: 'du|depuis le|à partir du|dès le' },
    { meaning: { type: 'between' }, words: 'entre le|entre les|entre' },
    { meaning: { type: 'to' }, words: 'au|jusqu’au|à|et jusqu’au' },
    { meaning: { type: 'and' }, words: 'et|et le|et du' },
    { meaning: { type: 'of' }, words: "de|d'|du|des" },
    { meaning: { type: 'this' }, words: 'ce|cet|cette' },
    { meaning: { type: 'day-article' }, words: 'le|les|du|au|la journée de|la journée du|journée du' },
    { meaning: { type: 'year-cue' }, words: "en|depuis|dès|l'an|l'année|année|an|de l'année|de l'an|en l'an|d'ici|depuis l'an|courant" },
    { meaning: { type: 'month-cue' }, words: 'en|depuis|au mois de|au mois d’|du mois de|du mois d’|le mois de|mois de|mois d’|dès' },
    { meaning: { type: 'ago' }, words: 'il y a|voilà|voici' },
  ],
  ar: [
    { meaning: { type: 'relative', offset: 0 }, words: 'اليوم|يومه' },
    { meaning: { type: 'relative', offset: -1 }, words: 'أمس|البارحة' },
    { meaning: { type: 'relative', offset: -2 }, words: 'أول أمس|أول من أمس|أمس الأول|قبل أمس' },
    { meaning: { type: 'relative', offset: 1 }, words: 'غدا|الغد' },
    { meaning: { type: 'relative', offset: 2 }, words: 'بعد غد|بعد الغد' },
    { meaning: { type: 'beside', offset: -2 }, words: 'قبل ذلك بيومين|قبلها بيومين' },
    { meaning: { type: 'beside', offset: -1 }, words: 'اليوم السابق|قبل ذلك بيوم|قبلها بيوم|عشية ذلك' },
    { meaning: { type: 'beside', offset: 0 }, words: 'اليوم نفسه|اليوم ذاته|نفس اليوم' },
    { meaning: { type: 'beside', offset: 1 }, words: 'اليوم التالي|اليوم الموالي|غداة ذلك' },
    {
      meaning: { type: 'shift', shift: 'last' },
      words: 'الماضي|الماضية|المنصرم|المنصرمة|الفارط|الفارطة|المنقضي|المنقضية|الأخير|الفائت|الفائتة',
    },
    { meaning: { type: 'shift', shift: 'current' }, words: 'الجاري|الجارية|الحالي|الحالية' },
    { meaning: { type: 'shift', shift: 'next' }, words: 'المقبل|المقبلة|القادم|القادمة|الآتي|الآتية' },
    { meaning: { type: 'unit', unit: 'day', amount: null }, words: 'يوم|أيام|يوما|الأيام' },
    { meaning: { type: 'unit', unit: 'day', amount: 2 }, words: 'يومين' },
    { meaning: { type: 'unit', unit: 'week', amount: null }, words: 'الأسبوع|أسبوع|أسابيع' },
    { meaning: { type: 'unit', unit: 'week', amount: 2 }, words: 'أسبوعين' },
    { meaning: { type: 'unit', unit: 'weekend', amount: null }, words: 'نهاية الأسبوع|عطلة نهاية الأسبوع' },
    { meaning: { type: 'unit', unit: 'month', amount: null }, words: 'الشهر|شهر|أشهر|شهور' },
    { meaning: { type: 'unit', unit: 'month', amount: 2 }, words: 'شهرين' },
    { meaning: { type: 'unit', unit: 'year', amount: null }, words: 'السنة|سنة|سنوات|العام|عام|أعوام' },
    { meaning: { type: 'unit', unit: 'year', amount: 2 }, words: 'سنتين|عامين' },
    {
      meaning: { type: 'part-of-day' },
      words: 'صباح|صبيحة|ظهر|زوال|بعد زوال|بعد ظهر|عصر|مساء|عشية|ليلة|ليل|فجر|صباحا|ليلا|زوالا|ظهرا',
    },
    { meaning: { type: 'edge' }, words: 'بداية|مطلع|مستهل|منتصف|أواسط|أواخر|نهاية|أوائل|غضون|متم' },
    { meaning: { type: 'season' }, words: 'صيف|شتاء|خريف|ربيع' },
    { meaning: { type: 'from' }, words: 'من|من يوم|ابتداء من|ابتداء من يوم|الممتدة من|منذ' },
    { meaning: { type: 'between' }, words: 'بين|ما بين|الممتدة بين|الممتدة ما بين|بين يومي|ما بين يومي' },
    { meaning: { type: 'to' }, words: 'إلى|إلى غاية|حتى|إلى يوم|وإلى|لغاية' },
    { meaning: { type: 'and' }, words: 'و|وال|و يوم|ويوم' },
    { meaning: { type: 'of' }, words: 'من|لـ' },
    { meaning: { type: 'this' }, words: 'هذا|هذه|يومه' },
    { meaning: { type: 'day-article' }, words: 'يوم|يومي|أيام|بتاريخ|الموافق|الموافقة|تاريخ' },
    { meaning: { type: 'year-cue' }, words: 'سنة|عام|العام|السنة|لسنة|لعام|منذ|منذ سنة|منذ عام|في' },
    { meaning: { type: 'month-cue' }, words: 'شهر|شهري|في|منذ|خلال|في شهر|منذ شهر|خلال شهر|من شهر|بشهر' },
    { meaning: { type: 'ago' }, words: 'منذ|قبل' },
    { meaning: { type: 'blocks-next' }, words: 'سوق|ذلك|ذاك|نفس|أخبار|جريدة|صحيفة' },
    {
      meaning: { type: 'blocks-previous' },
      words: 'العالمي|الوطني|الدولي|العربي|الأول|الثاني|الثالث|الرابع|الخامس|الأخير|التالي|الموالي|نفسه|ذاته|الدراسي|الواحد|الإعلامي',
    },
  ],
}
