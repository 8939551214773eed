import { describe, expect, it } from 'vitest'
import { endOfInlineDateline, isDateline, paperOfDateline } from '@/lib/annotate/dateline'

const DATELINES = [
  'Drapeau électronique – Rabat', 'Rabat', 'RABAT (MAP)', 'Rabat, le 21 janvier 2026', 'Paris, 3 mars (AFP)', 'Le Matin | Casablanca',
  'العلم الإلكترونية – الرباط', 'الرباط (و م ع)', 'الرباط - و.م.ع', 'الرباط في 21 يناير 2026',
]

const OTHERS = [
  'Alliance sécuritaire Maroc-Pakistan', 'Sommet de Rabat : un nouvel élan', 'Le ministre à Rabat', 'Rabat accueille le congrès de la police.',
  'محاور التعاون الأمني بين البلدين', 'لقاء أمني رفيع المستوى في الرباط',
]

describe('a dateline', () => {
  it.each(DATELINES)('is “%s”', (line) => expect(isDateline(line)).toBe(true))
  it.each(OTHERS)('is not “%s”', (line) => expect(isDateline(line)).toBe(false))

  it.each([
    ['Le Matin | Casablanca', 'Le Matin'],
    ['العلم الإلكترونية – الرباط', 'العلم الإلكترونية'],
    ['RABAT (MAP)', null],
    ['الرباط في 21 يناير 2026', null],
    ['Le ministre à Rabat', null],
  ])('“%s” names the paper %s', (line, paper) => expect(paperOfDateline(line)).toBe(paper))

  it.each([
    ['RABAT (MAP) – Le ministre a reçu son homologue.', 'Le ministre a reçu son homologue.'],
    ['Rabat, 21 janv. (AFP) - Le ministre a reçu son homologue.', 'Le ministre a reçu son homologue.'],
    ['الرباط - و م ع - استقبل الوزير نظيره.', 'استقبل الوزير نظيره.'],
    ['الرباط (و م ع) ـ استقبل الوزير نظيره.', 'استقبل الوزير نظيره.'],
    ['Le ministre – en visite à Rabat – a reçu son homologue.', 'Le ministre – en visite à Rabat – a reçu son homologue.'],
    ['Rabat-Paris - une alliance', 'Rabat-Paris - une alliance'],
  ])('ends in “%s” before “%s”', (text, rest) => {
    expect(text.slice(endOfInlineDateline(text))).toBe(rest)
  })
})
