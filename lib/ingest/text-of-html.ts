import { parseHTML } from 'linkedom'

/** Elements that start a new line in the text. */
const BLOCKS = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'TR', 'TABLE', 'FIGURE', 'FIGCAPTION', 'PRE', 'HEADER', 'FOOTER', 'MAIN'])
/** Below this, elements only nest to exhaust the stack: their text is kept, their line breaks are not. */
const MAX_DEPTH = 500
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'FORM', 'IFRAME'])

/**
 * What a reader would see of a piece of HTML, a line for each block. Entities are decoded; markup that the text only
 * spells out stays text.
 *
 * @example textOfHtml('<p>S&eacute;curit&eacute; <b>totale</b></p><p>Suite') // 'Sécurité totale\nSuite'
 * @example textOfHtml('<p dir="rtl">استقبل <a href="/x">المدير</a></p>') // 'استقبل المدير'
 */
export function textOfHtml(html: string): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  const visit = (node: ChildNode, depth: number): void => {
    if (node.nodeType === 3 || depth > MAX_DEPTH) line += node.textContent ?? ''
    if (node.nodeType !== 1 || depth > MAX_DEPTH || SKIPPED.has(node.nodeName.toUpperCase())) return
    const breaks = node.nodeName === 'BR' || BLOCKS.has(node.nodeName.toUpperCase())
    if (breaks) flush()
    node.childNodes.forEach((child) => visit(child, depth + 1))
    if (breaks) flush()
  }
  parseHTML(`<html><body>${html}</body></html>`).document.body.childNodes.forEach((child) => visit(child, 0))
  flush()
  return lines.join('\n')
}
