import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { sourceDocument } from './source-document'

const FRENCH = 'Le ministre de l’intérieur a reçu lundi à Rabat son homologue espagnol. '
const NAMES = ['KARIM', 'BELHADJ', 'DUPONT', 'ZOUARI', 'OKAFOR', 'LINDQVIST', 'MARTIN']

/** A tenth of the longest page that was tried: time that grows with the square of the length would show. */
const LONG: readonly [what: string, text: string][] = [
  ['one weekday', 'lundi '.repeat(8_000)],
  ['one sentence without an object', 'M. Martin a reçu '.repeat(3_000)],
  ['bare numbers', FRENCH + Array.from({ length: 16_000 }, (_, index) => (index % 97) + 1).join(' ')],
  ['capitals', FRENCH + Array.from({ length: 7_000 }, (_, index) => NAMES[index % NAMES.length]).join(' ')],
  ['one function', 'سفير '.repeat(8_000)],
  ['line ends', `${FRENCH}${'\n'.repeat(10_000)}${FRENCH}`],
  ['lines of one meeting', `${FRENCH}\n`.repeat(1_500)],
  ['names', Array.from({ length: 1_000 }, (_, index) => `Karim B${'aeiou'[index % 5]}${'dfgklnprst'[index % 10]}ani a rencontré Ali Martin.`).join(' ')],
  ['French assemblies that open', "L'assemblée générale des chefs de police d'Afrique de l'Est s'est ouverte lundi à Djibouti. ".repeat(2_000)],
  ['Arabic assemblies that open', 'انطلقت أمس بأبيدجان أعمال اجتماع رؤساء الشرطة في غرب إفريقيا. '.repeat(2_000)],
  ['things that were handed over', 'Les messages sont arrivés. Elles ont été remises au ministre par le directeur. '.repeat(2_000)],
  ['Arabic things that were handed over', 'وصلت الرسائل. تسلمها الوزير من السفير الياباني أمس. '.repeat(2_000)],
  ['brackets', 'Le directeur ('.repeat(3_000)],
]

describe('a long text', () => {
  it.each(LONG)('of %s is annotated', (_what, text) => {
    expect(() => annotate(sourceDocument(text, { language: 'fr', published: '2024-05-14' }))).not.toThrow()
  })
})
