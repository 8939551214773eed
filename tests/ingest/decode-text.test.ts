import { describe, expect, it } from 'vitest'
import { listDeclaredEncodings } from '@/lib/ingest/declared-encodings'
import { decodeText } from '@/lib/ingest/decode-text'

const FRENCH = 'Le directeur général a reçu à Rabat une délégation de la police.'
const ARABIC = 'استقبل المدير العام في الرباط وفدا من الشرطة على رأسه مسؤول رفيع.'

/** Windows-1256 and ISO-8859-6 have no encoder in the platform: invert the decoder. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f)
}

const ACCENTED = 'Élevé en été, le délégué a présidé une réunion.'
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const misread = (text: string): string => new TextDecoder('windows-1252').decode(Buffer.from(text))

describe('decodeText', () => {
  it.each([
    ['French in UTF-8', Buffer.from(FRENCH), 'utf-8', FRENCH],
    ['Arabic in UTF-8', Buffer.from(ARABIC), 'utf-8', ARABIC],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${FRENCH}`), 'utf-8', FRENCH],
    ['Arabic in UTF-16', utf16(ARABIC), 'utf-16le', ARABIC],
    ['Arabic in windows-1256', encode(ARABIC, 'windows-1256'), 'windows-1256', ARABIC],
    ['Arabic in ISO 8859-6', encode(ARABIC, 'iso-8859-6'), 'iso-8859-6', ARABIC],
    ['French in windows-1252', encode(FRENCH, 'windows-1252'), 'windows-1252', FRENCH],
    ['French that was decoded wrongly and saved again', Buffer.from(misread(ACCENTED)), 'utf-8', ACCENTED],
    ['Arabic that was decoded wrongly and saved again', Buffer.from(misread(ARABIC)), 'utf-8', ARABIC],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'binary'],
    ['a PDF', Buffer.from('%PDF-1.7 ...'), 'binary'],
    ['zero bytes', Uint8Array.of(65, 0, 66), 'binary'],
    ['bytes that no encoding reads', Uint8Array.of(0xd8, 0xfe, 0xc1, 0xc0, 0xff), 'bad-encoding'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }))
  })

  // Too few words for counting: only the declaration tells.
  it.each([
    ['Arabic as it is declared', encode('بلاغ', 'windows-1256'), ['windows-1256'], 'windows-1256', 'بلاغ'],
    ['French as it is declared', encode('Élevé', 'windows-1252'), ['iso-8859-1'], 'windows-1252', 'Élevé'],
    ['the second declaration when nobody knows the first', encode('بلاغ', 'iso-8859-6'), ['martien', 'iso-8859-6'], 'iso-8859-6', 'بلاغ'],
    ['the second declaration when the first does not fit', encode(ARABIC, 'windows-1256'), ['utf-8', 'windows-1256'], 'windows-1256', ARABIC],
    ['UTF-8 under a wrong declaration', Buffer.from('بلاغ'), ['windows-1252'], 'utf-8', 'بلاغ'],
    ['a byte order mark against a declaration', utf16('بلاغ'), ['windows-1256'], 'utf-16le', 'بلاغ'],
    ['UTF-16 that only a declaration tells', Buffer.from('بلاغ é', 'utf16le'), ['utf-16le'], 'utf-16le', 'بلاغ é'],
    ['UTF-8 with a broken byte', Buffer.concat([Buffer.from(ARABIC), Uint8Array.of(0xff)]), ['utf-8'], 'utf-8', `${ARABIC}\ufffd`],
  ])('reads %s', (_, bytes, declared, encoding, text) => {
    expect(decodeText(bytes, declared)).toEqual({ text, encoding })
  })
})

describe('listDeclaredEncodings', () => {
  it.each([
    ['<html><meta charset="utf-8">', 'windows-1256', ['windows-1256', 'utf-8']],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', null, ['windows-1256']],
    [`<?xml version="1.0" encoding='windows-1256'?><rss>`, null, ['windows-1256']],
    ['<!-- <meta charset="koi8-r"> --><meta charset=iso-8859-6 />', '', ['iso-8859-6']],
    [`${' '.repeat(1024)}<meta charset="utf-8">`, null, []],
    ['<p>بلاغ</p>', null, []],
  ])('finds in %s', (text, charset, labels) => {
    expect(listDeclaredEncodings(Buffer.from(text), charset)).toEqual(labels)
  })
})
