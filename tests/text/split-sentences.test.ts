import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '@/lib/text/split-sentences'

/** A bar stands where a sentence ends. */
const french = [
  'M. Hammouchi a reçu M. Choudhry.| Mme. Dupont était présente.',
  'L’OCP a gagné 2,29 M. MAD en 2025.| Le Dr. Alami confirme.',
  '« C’est faux. », a dit M. Veaux.| Il est parti.',
  'S.M. le Roi a reçu S.E. l’ambassadeur.| Fin.',
  'Il a cité l’art. 12 de la loi n° 43.05 du 17 avr. 2007.| Puis il est sorti.',
  'Les États-Unis, l’U.E. et l’O.N.U. ont signé.| Rabat aussi.',
  'Il siège à l’O.N.U.| Le ministre y croit.',
  'Voir www.dgsn.gov.ma.| Merci.',
  'Est-ce vrai ?| Oui !| Bien sûr...',
  '20:38Sa Majesté accomplira la prière.|\nHommage aux femmes : une soirée',
  'Un titre sans point|\n\nUn paragraphe.',
  'J.-C. Mani et A. Benali ont parlé.| Ils sont d’accord.',
  '« Est-ce vrai ? » demande-t-il.| « Oui. »| Puis il part.',
  'La lutte contre le terrorisme.|Il a ajouté ceci.',
  'Il a visité Rabat, Salé, etc.| Le soir, il est parti.',
  'La visite aura lieu en janv. 2026.| Elle dure deux jours.',
  'Elle est prévue en janv.| Elle dure deux jours.',
  'Le roi Mohammed V.| Il régnait.',
  '1. Le premier point.| 2. Le second.',
]
const arabic = [
  'استقبل السيد حموشي السفير.| وأكد البيان ذلك.',
  'هل هذا صحيح؟| نعم!| بالتأكيد…',
  'قال د. العلمي إن الوضع جيد.| ثم غادر.',
  'بلغت 2.5 مليون درهم سنة 2025.| وارتفعت بـ 3,2%.',
  'أ.د. محمد الفاسي حضر اللقاء.| وشكر الجميع.',
  'جماعات إرهابية مثل “القاعدة” و”داعش”.| تبادل الخبرات',
  'حسب وكالة و.م.ع. فإن الوفد وصل؛ وقد استقبله الوزير.',
  'التقى الوزير السفير.|وأكد الجانبان ذلك.',
  'وقال: «نحن ملتزمون.»| ثم انصرف.',
  'المغرب.. بلد الأمن',
  'محاور التعاون الأمني|\nوأفاد بيان بذلك.',
]

const marked = [...french.map((text) => ['fr', text] as const), ...arabic.map((text) => ['ar', text] as const)]

describe('splitSentences', () => {
  it.each(marked)('%s: %s', (language, text) => {
    const expected = text.split('|').map((sentence) => sentence.trim())
    expect(splitSentences(text.replaceAll('|', ''), language).map((sentence) => sentence.text)).toEqual(expected)
  })

  it('has no abbreviations for a language it does not know, and still splits', () => {
    expect(splitSentences('One. Two! Three', 'en')).toHaveLength(3)
  })

  it('loses no word and gives places in the original text', () => {
    const part = fc.constantFrom('M.', 'Il', 'part', '.', '. ', '?', ' ', '\n', '«', ' »', '…', 'د.', 'قال', '2.5', 'S.M.', '"', ')', '\u00a0', 'etc.', '\ud800')
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), fc.constantFrom('fr', 'ar', 'xx'), (parts, language) => {
      const text = parts.join('')
      let end = 0
      for (const sentence of splitSentences(text, language)) {
        expect(text.slice(end, sentence.start).trim()).toBe('')
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        expect(sentence.text).toBe(sentence.text.trim())
        end = sentence.end
      }
      expect(text.slice(end).trim()).toBe('')
    }), { numRuns: 2000 })
  })

  it.each([
    ['fr', 'Météo : pluie dans le nord | Le ministre reçoit le général Ba • Football : nul à Sfax', ['Météo : pluie dans le nord', 'Le ministre reçoit le général Ba', 'Football : nul à Sfax']],
    ['ar', 'الوزير يلتقي قائد الحرس الأردني | المحافظ يفتح الطريق • نتائج المباريات', ['الوزير يلتقي قائد الحرس الأردني', 'المحافظ يفتح الطريق', 'نتائج المباريات']],
    // Behind a town or a rubric it parts no sentences, and inside a word no item.
    ['fr', 'Rabat | Le ministre reçoit', ['Rabat | Le ministre reçoit']],
    ['ar', 'عمّان | بترا', ['عمّان | بترا']],
    ['fr', 'La liste complète a|b se lit ici', ['La liste complète a|b se lit ici']],
  ])('parts the items of a ticker (%s): %s', (language, text, sentences) => {
    expect(splitSentences(text, language).map(({ text: sentence }) => sentence.replace(/\s*[|•]$/, ''))).toEqual(sentences)
  })

  it.each(['. ', 'A.', '.»', '"', '\n', 'a', '1. ', '…'])('takes a hundred thousand %j in its stride', (unit) => {
    expect(splitSentences(`${unit.repeat(100_000)} fin`, 'fr').at(-1)?.end).toBe(100_000 * unit.length + 4)
  })
})
