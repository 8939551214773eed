import { describe, expect, it } from 'vitest'
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
})
