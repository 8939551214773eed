import { cleanText } from './clean-text'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** A text as XML and HTML write it, between tags and inside quotes: `escapeText('R&D <b>')` is `'R&amp;D &lt;b&gt;'`. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>"\r]/g, (letter) => ENTITIES[letter] ?? letter)
}

/** Attributes of an element; one that is `null` is left out. */
export type Attributes = Readonly<Record<string, string | null>>

/**
 * An element of XML or HTML around markup that is already written. It is never closed in its opening tag, which HTML
 * would not understand.
 *
 * @example element('p', { lang: 'fr' }, escapeText('Rabat')) // '<p lang="fr">Rabat</p>'
 * @example element('p', { lang: 'ar', dir: 'rtl' }, escapeText('الرباط')) // '<p lang="ar" dir="rtl">الرباط</p>'
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escapeText(value)}"`))
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** An element that holds a text: `textElement('title', 'R&D')` is `'<title>R&amp;D</title>'`. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeText(text))
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
