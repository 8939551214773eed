import fc from 'fast-check'
import { dayOf, type ArticleSketch } from './annotation-factory'

const NAMES = {
  fr: ['Olivier Moussavou', 'Ricardo Quispe', 'Kenji Morimoto', 'Isidora Fuentealba'],
  ar: ['أوليفيي موسافو', 'ريكاردو كيسبي', 'كينجي موريموتو', 'إيزيدورا فوينتيالبا'],
}
const WORDS = {
  fr: ['ministre', 'sécurité', 'port', '240 lits', 'hôpital', 'stage', 'migration', 'université', 'pêche', '35 bateaux', 'accueil', 'audience'],
  ar: ['الوزير', 'الأمن', 'ميناء', '240 سريرا', 'مستشفى', 'تدريب', 'الهجرة', 'جامعة', 'الصيد', '35 مركبا', 'استقبال', 'استقبل'],
}
const sketch = fc.constantFrom('fr' as const, 'ar' as const).chain((language) =>
  fc.record({
    language: fc.constant(language),
    words: fc.array(fc.constantFrom(...WORDS[language]), { maxLength: 6, size: 'max' }),
    name: fc.constantFrom(null, ...NAMES[language]),
    country: fc.constantFrom('GA', 'PE', 'JP'),
    date: fc.constantFrom(null, '2026-01-21', '2026-01-22', '2026-02-17', '2025-01-21'),
    isMeeting: fc.boolean(),
  }),
)
/** Sketches of up to sixty articles of both languages that share few words, names, countries and days. */
export const inventedCollections = fc.array(sketch, { maxLength: 60, size: 'max' }).map((parts) =>
  parts.map(({ language, words, name, country, date, isMeeting }, at): ArticleSketch => {
    const guest = { ...(name === null ? {} : { name }), country, function: 'ambassador' }
    const text = [name ?? '', ...words].join(' ')
    const own = isMeeting ? { meetings: [{ guests: [guest], ...(date === null ? {} : { date: dayOf(date) }) }] } : { people: name === null ? [] : [guest], ...(date === null ? {} : { published: date }) }
    return { key: `a${String(at).padStart(2, '0')}`, language, text, ...own }
  }),
)
