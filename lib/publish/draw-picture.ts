import { LANGUAGES, type Language } from '@/lib/languages'
import { element, textElement } from './element'
import { balanceLines, wrapLines } from './wrap-lines'

/** The size that every network shows large, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const

/** What a shared link shows: a title, when and where, and how much each press has written, tied by the arch. */
export interface Picture {
  language: Language
  title: string
  /** Date, place, country. */
  line: string
  /** The reader's own press first; the half of a silent one is dashed. */
  banks: { words: string; silent: boolean }[]
  /** The word-mark, as SVG. */
  wordmark: string
}

/** The light colours of app/globals.css; a shared picture knows no reader. */
const COLOURS = { paper: '#f5f6f1', ink: '#16211d', soft: '#515d57', accent: '#0b5f4b' }
/**
 * A line with Arabic letters is all in Naskh, which has Latin ones too: a renderer that has to look for a second face
 * forgets the weight.
 */
const FACES = { latin: 'Source Serif 4', arabic: 'Noto Naskh Arabic' }
const EDGE = 80
const INNER = PICTURE.width - 2 * EDGE
/** Naskh is drawn larger and with more room between lines, as on the pages. */
const TYPE = { Latin: { scale: 1, leading: 1.18 }, Arabic: { scale: 1.12, leading: 1.36 } } as const
/** The title is set as large as its length allows. */
const TITLES = [{ size: 66, lines: 2 }, { size: 52, lines: 3 }, { size: 46, lines: 3 }]
const DETAILS = 28
/** Between word-mark and arch the title and the line under it stand in the middle. */
const MIDDLE = 300
const ARCH = { foot: 546, rise: 70 }

/**
 * A picture of an event in one language, as SVG for a renderer that has both faces. It knows no direction: an Arabic
 * line is embedded as running from right to left and hung from the right edge, and everything else is mirrored by hand.
 */
export function drawPicture({ language, title, line, banks, wordmark }: Picture): string {
  const { scale, leading } = TYPE[LANGUAGES[language].script]
  const { size, lines } = setTitle(title, scale)
  const small = DETAILS * scale
  const details = wrapLines(line, INNER / small, lines.length > 2 ? 1 : 2)
  const steps = [...lines.map((_, index) => (index === 0 ? 0 : size * leading)), ...details.map((_, index) => small * leading * (index === 0 ? 1.7 : 1.1))]
  const first = MIDDLE + size * 0.35 - steps.reduce((sum, step) => sum + step, 0) / 2
  const baseline = (index: number) => first + steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0)
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: String(PICTURE.width), height: String(PICTURE.height) },
    element('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
    placeWordmark(wordmark, language),
    ...lines.map((words, index) => textLine(words, language, { y: baseline(index), size, weight: '600' })),
    ...details.map((words, index) => textLine(words, language, { y: baseline(lines.length + index), size: small, fill: COLOURS.soft })),
    ...banks.flatMap(({ words, silent }, index) => drawBank(words, silent, index === 0, language, 26 * scale)),
  )
}

function setTitle(title: string, scale: number): { size: number; lines: string[] } {
  const tried = TITLES.map(({ size, lines }) => ({ size: size * scale, lines: balanceLines(title, INNER / (size * scale), lines) }))
  return tried.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? tried.at(-1) ?? { size: 0, lines: [] }
}

interface Look {
  y: number
  size: number
  weight?: string
  fill?: string
  /** Hangs the line from the end of the page instead of its start. */
  atEnd?: boolean
}

function textLine(words: string, language: Language, { y, size, weight = '400', fill = COLOURS.ink, atEnd = false }: Look): string {
  const rightToLeft = LANGUAGES[language].dir === 'rtl'
  const onRight = rightToLeft !== atEnd
  return textElement('text', rightToLeft ? `\u202B${words}\u202C` : words, {
    x: String(onRight ? PICTURE.width - EDGE : EDGE),
    y: y.toFixed(1),
    'text-anchor': onRight ? 'end' : 'start',
    'font-family': /\p{Script=Arabic}/u.test(words) ? FACES.arabic : FACES.latin,
    'font-size': size.toFixed(1),
    'font-weight': weight,
    fill,
  })
}

/** One foot of the arch and what that press has written; the first bank stands where the reader begins to read. */
function drawBank(words: string, silent: boolean, first: boolean, language: Language, size: number): string[] {
  const onRight = (LANGUAGES[language].dir === 'rtl') === first
  const foot = onRight ? PICTURE.width - EDGE : EDGE
  const { foot: bottom, rise } = ARCH
  const path = `M${foot} ${bottom}C${foot} ${bottom - rise} ${onRight ? foot - rise : foot + rise} ${bottom - rise} ${onRight ? foot - 2.4 * rise : foot + 2.4 * rise} ${bottom - rise}H${PICTURE.width / 2}`
  return [
    element('path', {
      d: path,
      fill: 'none',
      stroke: silent ? COLOURS.soft : COLOURS.accent,
      'stroke-width': '3',
      'stroke-dasharray': silent ? '10 8' : null,
    }),
    textLine(words, language, { y: bottom + 44, size, fill: COLOURS.soft, atEnd: !first }),
  ]
}

/** Drawn at the start of the page, and itself never mirrored. */
function placeWordmark(wordmark: string, language: Language): string {
  const [width, height] = [196, 50]
  const x = LANGUAGES[language].dir === 'rtl' ? PICTURE.width - EDGE - width : EDGE
  return element('svg', { x: String(x), y: '72', width: String(width), height: String(height), viewBox: '0 -300 1570 400', fill: COLOURS.ink }, innerMarkup(wordmark))
}

function innerMarkup(svg: string): string {
  return svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
}
