import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, PUBLISHED, readText } from '../support/read-meetings'
import { sourceDocument } from './source-document'

const { tells, tellsNone } = checkMeetings()

describe('the day of what is announced', () => {
  const expected = "Annelies Maes, ministre belge de l'Intérieur, doit rencontrer Ibrahima Konan"
  it.each([
    // A weekday is the next one, …
    [`${expected} jeudi.`, '2024-05-16'],
    [`${expected} ce jeudi matin.`, '2024-05-16'],
    ['يرتقب أن يستقبل الوزير كريم بلحاج الخميس سفير بلجيكا.', '2024-05-16'],
    ['يرتقب أن يستقبل الوزير كريم بلحاج صباح يوم الخميس سفير بلجيكا.', '2024-05-16'],
    // … and a day that is told by anything else stays where it is.
    [`${expected}, a-t-on dit avant-hier.`, '2024-05-12'],
    [`${expected}, a-t-on dit jeudi dernier.`, '2024-05-09'],
    ['يرتقب أن يستقبل الوزير كريم بلحاج البارحة سفير بلجيكا.', '2024-05-13'],
    ['يرتقب أن يستقبل الوزير كريم بلحاج الخميس الماضي سفير بلجيكا.', '2024-05-09'],
    ['يرتقب أن يستقبل الوزير كريم بلحاج أمس الاثنين سفير بلجيكا.', '2024-05-13'],
  ])('is read in: %s', (text, day) => {
    expect(readText(text).meetings.map(({ status, date }) => [status, date.edtf])).toEqual([['announced', day]])
  })
})

describe('a title', () => {
  const read = (title: string, text: string) => describeMeetings(annotate(sourceDocument(text, { title, published: PUBLISHED })))

  it.each([
    ["Visite du ministre belge Luc Peeters à Bamako", "Le ministre belge Luc Peeters effectuera demain, mercredi 15 mai, une visite à Bamako, où il rencontrera Ibrahima Konan, a dit une source.", 'announced | talks | Ibrahima Konan < Luc Peeters | BE | bamako | 2024-05-15'],
    ['زيارة الوزير البلجيكي لوك بيترس إلى باماكو', 'يؤدي الوزير البلجيكي لوك بيترس غدا الأربعاء 15 مايو زيارة إلى باماكو حيث سيلتقي الرئيس إبراهيما كونان.', 'announced | visit | إبراهيما كونان < لوك بيترس | ML | - | 2024-05-15'],
  ])('reports nothing of its own where the text announces it: %s', (title, text, meeting) => {
    expect(read(title, text)).toEqual([meeting])
  })
})

describe('hearsay', () => {
  tellsNone('is no meeting: %s', [
    "Ibrahima Konan, ministre de la Sécurité, aurait été récemment reçu par l'ambassadeur du Qatar.",
    "Ibrahima Konan, ministre de la Sécurité, aurait été reçu récemment par l'ambassadeur du Qatar.",
    "Ibrahima Konan, ministre de la Sécurité, aurait été reçu par l'ambassadeur du Qatar.",
    "Ibrahima Konan, ministre de la Sécurité, aurait récemment rencontré l'ambassadeur du Qatar.",
    "Ibrahima Konan, ministre de la Sécurité, aurait reçu l'ambassadeur du Qatar.",
    'وزير الأمن إبراهيما كونان يشاع أنه استقبل سفير قطر.',
  ])

  tells('is not what is told as done: %s', [
    ["Ibrahima Konan, ministre de la Sécurité, a été longuement reçu lundi par l'ambassadeur du Qatar.", 'reported | reception | ambassador/QA < Ibrahima Konan |  | - | 2024-05-13'],
    ["Ibrahima Konan, ministre de la Sécurité, a ensuite été reçu lundi par l'ambassadeur du Qatar.", 'reported | reception | ambassador/QA < Ibrahima Konan |  | - | 2024-05-13'],
    ["Ibrahima Konan, ministre de la Sécurité, avait été longuement reçu par l'ambassadeur du Qatar.", 'recalled | reception | ambassador/QA < Ibrahima Konan |  | - | -'],
    ["Ibrahima Konan, qui serait candidat, a reçu lundi l'ambassadeur du Qatar.", 'reported | reception | Ibrahima Konan < ambassador/QA | QA | - | 2024-05-13'],
    ['رغم ما يشاع عنه، استقبل وزير الأمن إبراهيما كونان سفير قطر أمس.', 'reported | reception | إبراهيما كونان < ambassador/QA | QA | - | 2024-05-13'],
  ])
})
