import { describe, expect, it } from 'vitest'
import { toArticleRecord } from '@/lib/cli/article-record'
import { understood } from '../support/understood'
import { toDocument } from '@/lib/ingest/to-document'

const BODY = 'Le ministre de l’Intérieur a reçu mardi son homologue, avec qui il a parlé de la coopération entre les deux pays.'
const ARABIC_BODY = 'استقبل وزير الداخلية، يوم الثلاثاء، نظيره، وتناول اللقاء التعاون بين البلدين في مجال مكافحة الجريمة.'

function sourceOf(fields: { text: string; source?: string; url?: string }): string | null {
  const document = toDocument(fields)
  return toArticleRecord(document, 'key', understood(document)).source
}

describe('the source of an article', () => {
  it.each([
    ['the one that is given', { text: `Le Matin – Rabat\n\n${BODY}`, source: 'Agence', url: 'https://www.example.org/a' }, 'Agence'],
    ['else the paper of its first line', { text: `Le Matin – Rabat\n\n${BODY}`, url: 'https://www.example.org/a' }, 'Le Matin'],
    ['also in Arabic', { text: `العلم الإلكترونية – الرباط\n\n${ARABIC_BODY}` }, 'العلم الإلكترونية'],
    ['else its site', { text: BODY, url: 'https://www.example.org/a' }, 'example.org'],
    ['else unknown', { text: `Rabat (MAP)\n\n${BODY}` }, null],
  ])('is %s', (_, fields, source) => {
    expect(sourceOf(fields)).toBe(source)
  })
})
