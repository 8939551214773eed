import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { JisrError } from '@/lib/model/jisr-error'
import type { SourceDocument } from '@/lib/model/document'
import { sourceDocument } from './source-document'

const read = (text: string, given: Partial<SourceDocument> = {}) => annotate(sourceDocument(text, given))

const LEAD = { fr: 'Le ministre de l’intérieur a reçu lundi à Rabat son homologue espagnol.', ar: 'استقبل وزير الداخلية يوم الاثنين بالرباط نظيره الإسباني.' }

describe('the title', () => {
  it('is the given one, which is not repeated in the text', () => {
    const { title, paragraphs } = read(`Le ministre reçoit son homologue\n${LEAD.fr}`, { title: 'Le ministre reçoit son homologue' })
    expect(title).toEqual({ text: 'Le ministre reçoit son homologue', language: 'fr', origin: 'given' })
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['lead'])
  })

  it('is a short first line without a full stop', () => {
    expect(read(`Une rencontre à Rabat\n${LEAD.fr}`).title).toMatchObject({ text: 'Une rencontre à Rabat', origin: 'line' })
    expect(read(`لقاء أمني في الرباط\n${LEAD.ar}`).title).toMatchObject({ text: 'لقاء أمني في الرباط', language: 'ar', origin: 'line' })
  })

  it('is made when there is nothing but the text', () => {
    expect(read(LEAD.fr).title).toEqual({ text: LEAD.fr.slice(0, -1), language: 'fr', origin: 'made' })
    expect(read(LEAD.ar).title).toEqual({ text: LEAD.ar.slice(0, -1), language: 'ar', origin: 'made' })
  })
})

describe('the day of publication', () => {
  it.each([
    ['Publié le 20 janvier 2026 à 14:05', '2026-01-20'],
    ['Mis à jour le 22 janvier 2026\nPublié le 21/01/2026', '2026-01-21'],
    ['2026-01-21T14:05:00Z', '2026-01-21'],
    ['Rabat, le 21 janvier 2026', '2026-01-21'],
    ['Le Matin – Rabat', null],
  ])('of “%s” is %s', (line, edtf) => {
    expect(read(`${line}\n${LEAD.fr}`).published?.edtf ?? null).toBe(edtf)
  })

  it.each([
    ['نشر في 21 يناير 2026', '2026-01-21'],
    ['الأربعاء 21 يناير 2026 - 14:05', '2026-01-21'],
    ['آخر تحديث: ٢١ يناير ٢٠٢٦', '2026-01-21'],
  ])('of “%s” is %s', (line, edtf) => {
    expect(read(`${line}\n${LEAD.ar}`).published).toEqual({ edtf, origin: 'line' })
  })

  it('is the given one when there is one, even in the future', () => {
    expect(read(`Publié le 20 janvier 2026\n${LEAD.fr}`, { published: '2031-05-05' }).published).toEqual({ edtf: '2031-05-05', origin: 'given' })
  })

  it('is not taken from the events that the text tells', () => {
    expect(read('Le ministre a reçu le 21 janvier 2026 son homologue.').published).toBeNull()
    expect(read('استقبل الوزير نظيره يوم 21 يناير 2026 بالرباط.').published).toBeNull()
  })

  it('of an agency stands before the lead, which keeps it', () => {
    const { published, paragraphs } = read('RABAT, 21 janv. 2026 (AFP) - Le ministre a reçu mercredi son homologue espagnol.')
    expect(published).toEqual({ edtf: '2026-01-21', origin: 'line' })
    expect(paragraphs[0]?.text).toMatch(/^RABAT, 21 janv/)
  })
})

describe('paragraphs', () => {
  it('are headings when they are short, have no final mark and are followed by text', () => {
    const kinds = (text: string) => read(text, { title: 'Titre' }).paragraphs.map(({ kind }) => kind)
    expect(kinds(`${LEAD.fr}\nUne coopération ancienne\nLes deux pays sont liés par un accord.`)).toEqual(['lead', 'heading', 'body'])
    expect(kinds(`${LEAD.ar}\nتعاون قديم\nيجمع البلدين اتفاق قديم.`)).toEqual(['lead', 'heading', 'body'])
  })

  it('keep their own language', () => {
    const { language, paragraphs } = read(`${LEAD.fr}\n${LEAD.ar}\n${LEAD.fr} Il a ensuite visité le port.`)
    expect(language).toBe('fr')
    expect(paragraphs.map((paragraph) => paragraph.language)).toEqual(['fr', 'ar', 'fr'])
  })
})

describe('a text that cannot be read', () => {
  it.each(['', '   \n \n', 'Suivez-nous sur Facebook\n- 20:38Un titre', 'تابعونا على فيسبوك', '***\n12:30'])('“%s” has no text', (text) => {
    expect(() => read(text)).toThrow(new JisrError('no-text'))
  })

  it.each([
    'The minister met his Spanish counterpart on Monday in Rabat to discuss cooperation between the two countries in the field of security.',
    'El ministro del Interior recibió el lunes en Rabat a su homólogo para hablar de la cooperación entre los dos países en materia de seguridad.',
    'وزیر داخلہ نے پیر کے روز اپنے ہم منصب سے ملاقات کی اور دونوں ممالک کے درمیان تعاون پر تبادلہ خیال کیا۔',
  ])('“%s” is in another language', (text) => {
    expect(() => read(text)).toThrow(/unsupported-language/)
  })
})
