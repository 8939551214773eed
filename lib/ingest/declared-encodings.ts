/** Encodings are declared at the very beginning or browsers would not see them either. */
const HEAD = 1024

const XML_DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i

/**
 * The encodings that a page says it is in, most trustworthy first: the server's word, the XML declaration, `<meta>`.
 *
 * @param bytes the page as it came
 * @param charset `charset` of its Content-Type, if there was one
 * @example listDeclaredEncodings(Buffer.from('<meta charset="iso-8859-1"><p>reçu'), 'utf-8') // ['utf-8', 'iso-8859-1']
 * @example listDeclaredEncodings(Buffer.from('<?xml version="1.0" encoding="windows-1256"?>'), null) // ['windows-1256']
 */
export function listDeclaredEncodings(bytes: Uint8Array, charset: string | null): string[] {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const declared = [charset, XML_DECLARATION.exec(head)?.[1], META.exec(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1]]
  return declared.flatMap((label) => label || [])
}
