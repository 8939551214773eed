import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLines } from '@/lib/annotate/clean-lines'
import { startDraft } from '@/lib/annotate/draft'
import { ITEM_MARKS } from '@/lib/text/item-marks'
import { splitSentences } from '@/lib/text/split-sentences'
import { sourceDocument } from './source-document'

const clean = (text: string, title: string | null = null) => {
  const { lines, noise } = cleanLines(startDraft(sourceDocument(text, { title })))
  return { lines, noise: noise.map(({ text: words, reason }) => [reason, words]) }
}

describe('cleaning', () => {
  it('cuts related titles, calls to subscribe and author names out of a paragraph', () => {
    expect(clean('Par Jean Dupont. Le ministre a reçu lundi son homologue. Lire aussi : Le ministre à Madrid. Les plus lus : Un sommet.')).toEqual({
      lines: ['Le ministre a reçu lundi son homologue.'],
      noise: [['site', 'Par Jean Dupont.'], ['related', 'Lire aussi : Le ministre à Madrid. Les plus lus : Un sommet.']],
    })
    expect(clean('استقبل الوزير نظيره يوم الاثنين. اقرأ أيضا: لقاء في مدريد. تابعونا على فيسبوك.')).toEqual({
      lines: ['استقبل الوزير نظيره يوم الاثنين.'],
      noise: [['related', 'اقرأ أيضا: لقاء في مدريد.'], ['site', 'تابعونا على فيسبوك.']],
    })
  })

  it('cuts a ticker pasted before the text', () => {
    const { lines, noise } = clean('- 21:03 رئيس في زيارة - 20:16 مدينة تودع الغاز - 18:05 طائرات خفيفة. خصصت مجلة مقالا للشرطة.')
    expect(lines).toEqual(['خصصت مجلة مقالا للشرطة.'])
    expect(noise.map(([reason]) => reason)).toEqual(['ticker'])
  })

  it('reads a ticker alone as the article, item by item', () => {
    expect(clean('17:42 Le ministre a reçu l’ambassadeur du Chili • 17:30 Le dollar monte • 17:15 Pluie')).toEqual({
      lines: ['17:42 Le ministre a reçu l’ambassadeur du Chili', '• 17:30 Le dollar monte', '• 17:15 Pluie'], noise: [],
    })
    expect(clean('٢٠:٣٨ الوزير يستقبل سفير الشيلي\nتابعونا على فيسبوك')).toEqual({
      lines: ['٢٠:٣٨ الوزير يستقبل سفير الشيلي'], noise: [['site', 'تابعونا على فيسبوك']],
    })
    expect(clean('تابعونا على فيسبوك').lines).toEqual([])
  })

  it.each([...ITEM_MARKS])('parts the items of a ticker and of a round-up by the same mark: %s', (mark) => {
    expect(clean(`17:42 Le ministre a reçu l’ambassadeur du Chili ${mark} 17:30 Le dollar monte`).lines).toHaveLength(2)
    expect(clean(`٢٠:٣٨ الوزير يستقبل سفير الشيلي ${mark} ٢٠:١٦ مدينة تودع الغاز`).lines).toHaveLength(2)
    expect(splitSentences(`الوزير يستقبل سفير الشيلي ${mark} مدينة تودع الغاز`, 'ar')).toHaveLength(2)
  })

  it('takes the title below a lone “Lire aussi”, and all those below “Articles similaires”, but no paragraph', () => {
    const text = 'Un texte qui finit.\nLire aussi\nLe ministre à Madrid\nUn autre texte.\nArticles similaires\nUn titre sans point\nUn second titre sans point'
    expect(clean(text).lines).toEqual(['Un texte qui finit.', 'Un autre texte.'])
    expect(clean('نص ينتهي بنقطة.\nمواضيع ذات صلة\nالوزير في مدريد\nالوزير في باريس').lines).toEqual(['نص ينتهي بنقطة.'])
  })

  it('takes the title given apart and lines that come twice', () => {
    const { lines, noise } = clean('Le ministre reçoit son homologue\nUn texte qui dit quelque chose.\nUn texte qui dit quelque chose.', 'Le ministre reçoit son homologue')
    expect(lines).toEqual(['Un texte qui dit quelque chose.'])
    expect(noise.map(([reason]) => reason)).toEqual(['repeated', 'repeated'])
    expect(clean('الوزير يستقبل نظيره\nنص الخبر كاملا.', 'الوزير يستقبل نظيره').lines).toEqual(['نص الخبر كاملا.'])
  })

  it('loses no word: every line ends in the text or in the noise, in order', () => {
    const piece = fc.constantFrom(
      'Le ministre a reçu lundi son homologue.', 'Lire aussi : à Madrid.', '- 20:38Un titre', 'Publié le 21 janvier 2026', ' ', '…',
      'اقرأ أيضا: لقاء.', 'استقبل الوزير نظيره.', 'Suivez-nous', 'M. Dupont', '• a • b', '12:30', 'بقلم', '© 2026', '.',
    )
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }).chain((pieces) =>
      fc.array(fc.constantFrom(' ', '\n', '\n\n', '\r\n'), { minLength: pieces.length, maxLength: pieces.length })
        .map((gaps) => pieces.map((each, index) => each + (gaps[index] ?? '')).join('')))
    const squeeze = (value: string) => value.replace(/\s+/gu, '')
    const letters = (values: readonly string[]) => squeeze(values.join('')).split('').sort().join('')
    fc.assert(fc.property(text, (value) => {
      const { lines, noise } = clean(value)
      const kept = letters([...lines, ...noise.map(([, words]) => words ?? '')])
      expect(kept).toBe(letters(startDraft(sourceDocument(value)).lines))
      // A word that is broken at the end of a line is joined before, without its hyphen.
      expect(kept.replaceAll('-', '')).toBe(letters([value]).replaceAll('-', ''))
    }), { examples: [['a-\r\na '], ['الأم-\nن ']] })
  })
})
