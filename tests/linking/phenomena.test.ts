import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { linkArticles } from '@/tests/support/link-articles'

/** What real coverage does, each as sentences of both languages with people and places of our own. */
interface Text {
  text: string
  title?: string
  published?: string
}

const read = (key: string, { text, title = '', published = '' }: Text) => ({
  key,
  source: null,
  annotation: annotate({ id: null, url: null, title: title || null, text, published: published || null, language: null, source: null }),
})

/** Other receptions by the same man, so that the collection knows who is everywhere. */
const around: Text[] = [
  { text: "Le directeur général de la police tunisienne, Moncef Jaziri, a reçu mardi 3 juin 2025 à Tunis l'ambassadeur du Japon, Kenji Morimoto, au sujet de la formation." },
  { text: "Moncef Jaziri, directeur général de la police tunisienne, a reçu jeudi 9 octobre 2025 à Tunis le ministre de l'Intérieur du Chili, Rodrigo Sepúlveda." },
  { text: 'استقبل المدير العام للشرطة التونسية، منصف الجزيري، يوم الثلاثاء 18 نونبر 2025 بتونس، سفيرة كندا، السيدة إيزابيل ترامبلي.' },
]

function link(texts: Record<string, Text>) {
  const articles = [...Object.entries(texts), ...around.map((text, at) => [`x${at}`, text] as const)].map(([key, text]) => read(key, text))
  const { events } = linkArticles({ articles, previous: { events: [], people: [] }, verdicts: [] })
  return {
    events,
    together: (...keys: string[]) => events.some(({ reports }) => keys.every((key) => reports.some(({ article }) => article === key))),
    of: (key: string) => events.filter(({ reports }) => reports.some(({ article }) => article === key)),
  }
}

const reception = {
  fr: "Moncef Jaziri, directeur général de la police tunisienne, a reçu mercredi 21 janvier 2026 à Tunis l'ambassadeur du Gabon, Achille Moussavou.",
  ar: 'استقبل منصف الجزيري، المدير العام للشرطة التونسية، يوم الأربعاء 21 يناير 2026 بتونس، سفير الغابون، السيد أشيل موسافو.',
}

describe('an assembly', () => {
  const opening = {
    fr: "L'assemblée générale d'Interpol s'est ouverte mercredi 21 janvier 2026 à Tunis.",
    ar: 'انطلقت يوم الأربعاء 21 يناير 2026 بتونس أشغال الجمعية العامة للإنتربول.',
  }

  it('is found across languages', () => {
    expect(link({ a: { text: opening.fr }, b: { text: opening.ar } }).together('a', 'b')).toBe(true)
  })

  it.each(['fr', 'ar'] as const)('is not the meeting on its margin, in %s', (language) => {
    const margin = reception[language].replace('2026', language === 'fr' ? "2026, en marge de l'assemblée générale d'Interpol" : '2026، على هامش الجمعية العامة للإنتربول')
    expect(link({ a: { text: opening[language] }, b: { text: margin } }).together('a', 'b')).toBe(false)
  })
})

describe('one meeting', () => {
  it('is found across languages', () => {
    expect(link({ a: { text: reception.fr }, b: { text: reception.ar } }).together('a', 'b')).toBe(true)
  })

  it.each([
    ['another spelling in French', reception.fr.replace('Achille Moussavou', 'Achile MOUSSAVOU')],
    ['another spelling in Arabic, with its article', reception.ar.replace('منصف الجزيري', 'المنصف جزيري')],
    ['a Latin name in an Arabic text', reception.ar.replace('أشيل موسافو', 'Achille MOUSSAVOU')],
    ['no name of the guest, in French', reception.fr.replace(', Achille Moussavou', '')],
    ['no name of the guest, in Arabic', reception.ar.replace('، السيد أشيل موسافو', '')],
    ['a day late', reception.fr.replace('mercredi 21', 'jeudi 22')],
    ['a weekday and no date, in French', reception.fr.replace(' 21 janvier 2026', '')],
    ['a weekday and no date, in Arabic', reception.ar.replace(' 21 يناير 2026', '')],
    ['months of the Levant', reception.ar.replace('يناير', 'كانون الثاني')],
    ['a capital for the country', reception.fr.replace('du Gabon', 'de Libreville')],
  ])('survives %s', (_, text) => {
    expect(link({ a: { text: reception.fr }, b: { text: reception.ar }, c: { text } }).together('a', 'c')).toBe(true)
  })

  it('is told by a page that tells of others, each linked to its own', () => {
    const { together, of } = link({
      a: { text: `${reception.fr}\nM. Jaziri a reçu aussi, le même jour, l'ambassadeur du Pérou, Ricardo Quispe.` },
      b: { text: reception.ar },
      c: { text: 'استقبل منصف الجزيري، المدير العام للشرطة التونسية، يوم الأربعاء 21 يناير 2026 بتونس، سفير البيرو، السيد ريكاردو كيسبي.' },
    })
    expect([together('a', 'b'), together('a', 'c'), together('b', 'c')]).toEqual([true, true, false])
    expect(of('a').map(({ facts }) => facts.countries)).toEqual(expect.arrayContaining([['GA'], ['PE']]))
  })
})

describe('another meeting', () => {
  it.each([
    ['of the same host on the same day, in French', reception.fr.replace("l'ambassadeur du Gabon, Achille Moussavou", "l'ambassadeur du Pérou, Ricardo Quispe")],
    ['of the same host on the same day, in Arabic', reception.ar.replace('سفير الغابون، السيد أشيل موسافو', 'سفير البيرو، السيد ريكاردو كيسبي')],
    ['of the same two a year before, in French', reception.fr.replace('mercredi 21 janvier 2026', 'mardi 21 janvier 2025')],
    ['of the same two a year before, in Arabic', reception.ar.replace('الأربعاء 21 يناير 2026', 'الثلاثاء 21 يناير 2025')],
    ['of the same guest by another host on the same day', reception.fr.replace('Moncef Jaziri, directeur général de la police tunisienne,', 'Le ministre tunisien de la Justice, Slim Karoui,')],
    ['that recalls the first', `${reception.fr.replace("l'ambassadeur du Gabon, Achille Moussavou", "l'ambassadeur du Pérou, Ricardo Quispe").replace('21 janvier', '4 mars')} Il avait reçu le 21 janvier 2026 l'ambassadeur du Gabon, Achille Moussavou.`],
  ])('%s stays apart', (_, text) => {
    expect(link({ a: { text: reception.fr }, b: { text: reception.ar }, c: { text } }).together('a', 'c')).toBe(false)
  })
})

describe('an article about no one meeting', () => {
  it.each([
    ['a profile', 'Portrait : Moncef Jaziri, directeur général de la police tunisienne, est né à Sfax. Juriste de formation, il a gravi tous les échelons de la police.'],
    ['an opinion in Arabic', 'رأي: منصف الجزيري، المدير العام للشرطة التونسية، رجل المرحلة، ومساره يستحق التقدير في زمن كثرت فيه التحديات.'],
    ['a nomination', 'Slim Karoui est nommé directeur régional de la police à Sfax, en remplacement de Hatem Ayari.'],
  ])('such as %s is left alone', (_, text) => {
    expect(link({ a: { text: reception.fr }, b: { text: reception.ar }, c: { text } }).of('c')).toEqual([])
  })
})

describe('a related line at the foot of a page', () => {
  it('does not link it to the meeting that the line names', () => {
    const text = `${reception.fr.replace("l'ambassadeur du Gabon, Achille Moussavou", "l'ambassadeur du Pérou, Ricardo Quispe").replace('21 janvier', '4 mars')}\nLire aussi : Jaziri reçoit l’ambassadeur du Gabon, Achille Moussavou`
    expect(link({ a: { text: reception.fr }, b: { text: reception.ar }, c: { text } }).together('a', 'c')).toBe(false)
  })
})
