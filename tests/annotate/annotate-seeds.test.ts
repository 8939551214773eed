import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { sourceDocument } from './source-document'

const seed = (name: string) => {
  const file = path.join(import.meta.dirname, '../../seeds', name)
  return annotate(sourceDocument(readFileSync(file, 'utf8')))
}

describe('the seeds', () => {
  it('000: opens with a dateline, and its title is made from its lead', () => {
    const { language, title, paragraphs, dates, noise } = seed('000_5ea1897631e7c678.txt')
    expect(language).toBe('fr')
    expect(paragraphs.slice(0, 3).map(({ kind }) => kind)).toEqual(['dateline', 'lead', 'body'])
    expect(title).toEqual({ text: 'Abdellatif Hamouchi a reçu Salman Choudhary', language: 'fr', origin: 'made' })
    expect(dates).toMatchObject([{ text: 'hier lundi', date: { edtf: null, weekday: 1, precision: 'weekday' } }])
    expect(noise).toEqual([])
  })

  it('001: is Arabic, with headings, and its title is made', () => {
    const { language, title, paragraphs, dates } = seed('001_44823b8080057829.txt')
    expect(language).toBe('ar')
    expect(title).toEqual({ text: 'استقبل السيد عبد اللطيف حموشي السيد سلمان الشودري', language: 'ar', origin: 'made' })
    expect(paragraphs.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'محاور التعاون الأمني بين المغرب وباكستان',
      'مكافحة شبكات الهجرة غير الشرعية والاتجار بالبشر',
      'شكر وتقدير من السلطات الباكستانية',
      'تعزيز التعاون في مكافحة الإرهاب',
      'تبادل الخبرات والمعلومات الأمنية',
      'أهمية التعاون الأمني المغربي-الباكستاني',
    ])
    expect(dates).toMatchObject([{ text: 'يوم الاثنين', date: { weekday: 1, precision: 'weekday' } }])
  })

  it('002: has its ticker and site lines in the noise and its title on a line', () => {
    const { title, noise, paragraphs } = seed('002_5dc09fcedd9c09de.txt')
    expect(title).toEqual({ text: 'Alliance sécuritaire Maroc-Pakistan', language: 'fr', origin: 'line' })
    expect(noise.map(({ reason }) => reason)).toEqual([...Array<string>(9).fill('ticker'), 'site', 'comments'])
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'lead', 'body', 'body', 'body'])
  })

  it('003: has its title on its first line', () => {
    const { title, dates } = seed('003_d58dcee9dee1240e.txt')
    expect(title.origin).toBe('line')
    expect(title.text).toMatch(/^Les chefs de la police .* Paris$/)
    expect(dates).toMatchObject([{ text: 'mardi', date: { edtf: null, weekday: 2, precision: 'weekday' } }])
  })

  it('004: is dated by its first line, which is no text', () => {
    const { title, published, noise, dates } = seed('004_4d83a961ad56f307.txt')
    expect(published).toEqual({ edtf: '2026-01-21', origin: 'line' })
    expect(noise).toEqual([{ text: 'date 2026-01-21 Partager Facebook', reason: 'date-line' }])
    expect(title).toMatchObject({ origin: 'made', text: expect.stringMatching(/^Le renforcement de la coopération .*entretiens$/) })
    expect(dates).toMatchObject([{ text: 'mercredi', date: { edtf: '2026-01-21', weekday: 3, precision: 'day' } }])
  })
})
