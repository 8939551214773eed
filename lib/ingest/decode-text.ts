import { JisrError } from '@/lib/model/jisr-error'

export interface DecodedText {
  text: string
  encoding: string
}

/** Single-byte encodings that French and Arabic pages still come in. windows-1256 holds é and à too: in a tie 1252 is meant. */
const LEGACY_ENCODINGS = ['windows-1252', 'windows-1256', 'iso-8859-6'] as const

/** Words so frequent that a right decoding of a few lines always shows some. */
const FREQUENT_WORD = /(?<!\p{L})(?:في|من|على|إلى|أن|التي|الذي|عن|مع|هذا|ال\p{L}{2,}|le|la|les|de|des|et|du|à|en|une?|dans|pour|que|qui)(?!\p{L})/giu

/** Starts of files that are no text at all. */
const BINARY_STARTS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx, epub
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], // SQLite
]

/**
 * Bytes to text, whatever the encoding: byte order mark, then what was declared, then strict UTF-8, then the legacy
 * encoding in which most frequent words appear. A statistical detector is wrong on short French text; counting words is not.
 *
 * A declaration gives way to bytes that are strict UTF-8: those never come about by accident, wrong declarations do.
 *
 * @param declared labels of encodings, most trustworthy first; unknown ones are passed over
 * @throws JisrError `binary` when it is no text, `bad-encoding` when no encoding gives words
 * @example decodeText(Buffer.from('Rabat, à l’aube')) // { text: 'Rabat, à l’aube', encoding: 'utf-8' }
 * @example decodeText(/* استقبل in windows-1256 *\/ bytes).encoding // 'windows-1256'
 */
export function decodeText(bytes: Uint8Array, declared: readonly string[] = []): DecodedText {
  if (BINARY_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte))) throw new JisrError('binary')
  const marked = encodingOfMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  const hasZeros = bytes.includes(0)
  const text = hasZeros ? null : decodeStrictly(bytes)
  if (text !== null) return { text: repairMojibake(text), encoding: 'utf-8' }
  for (const label of declared) {
    const decoded = decodeAs(label, bytes)
    if (decoded) return decoded
  }
  if (hasZeros) throw new JisrError('binary')
  return decodeLegacy(bytes)
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Characters that may be unreadable before the declared encoding is not believed. */
const TOLERATED = 0.02

function decodeAs(label: string, bytes: Uint8Array): DecodedText | null {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label)
  } catch {
    return null
  }
  const text = decoder.decode(bytes)
  const unreadable = text.match(/[\0\ufffd]/g)?.length ?? 0
  return unreadable > TOLERATED * text.length ? null : { text, encoding: decoder.encoding }
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  // Words are counted on the beginning only: a megabyte decides no better than a page.
  const sample = bytes.subarray(0, 20_000)
  const scored = LEGACY_ENCODINGS.map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample)
    return { encoding, words: text.match(FREQUENT_WORD)?.length ?? 0, text }
  }).sort((a, b) => b.words - a.words)
  const best = scored[0]
  if (!best || best.words === 0) throw new JisrError('bad-encoding')
  if (controlShare(best.text) > 0.02) throw new JisrError('binary')
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding }
}

function controlShare(text: string): number {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0
  return text.length ? controls / text.length : 0
}

/** What UTF-8 looks like after it was read as windows-1252 and saved again: "Ø§Ù„", "Ã©". */
const MOJIBAKE = /[ÃØÙÚÛ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g

function repairMojibake(text: string): string {
  const hits = text.match(MOJIBAKE)?.length ?? 0
  if (hits < 4 || hits * 40 < text.length) return text
  const bytes = encodeWindows1252(text)
  return (bytes && decodeStrictly(bytes)) ?? text
}

const WINDOWS_1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const),
)

function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const byte = WINDOWS_1252.get(text.charAt(index))
    if (byte === undefined) return null
    bytes[index] = byte
  }
  return bytes
}
