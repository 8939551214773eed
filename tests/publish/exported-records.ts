import type { ExportedEvent } from '@/lib/model/exported'

/** An invented event as other programs get it. */
export function exportedEventOf(parts: Partial<ExportedEvent> = {}): ExportedEvent {
  return {
    id: 'e1',
    slug: 'idrissi-berg',
    kind: 'reception',
    title: { fr: 'Karim Idrissi reçoit Anna Berg', ar: 'كريم الإدريسي يستقبل آنا بيرغ' },
    account: { fr: 'Karim Idrissi a reçu Anna Berg.', ar: 'استقبل كريم الإدريسي آنا بيرغ.' },
    date: { edtf: '2026-01-21', weekday: 3, precision: 'day' },
    place: { id: 'rabat', names: { fr: 'Rabat', ar: 'الرباط' } },
    people: [
      { id: 'karim', role: 'host', names: { fr: 'Karim Idrissi', ar: 'كريم الإدريسي' }, spellings: [] },
      { id: 'anna', role: 'counterpart', names: { fr: 'Anna Berg', ar: null }, spellings: [] },
    ],
    countries: [{ id: 'DK', names: { fr: 'Danemark', ar: 'الدنمارك' } }],
    topics: [],
    occasion: null,
    reports: [],
    related: [],
    ...parts,
  }
}
