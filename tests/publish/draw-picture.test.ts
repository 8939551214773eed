import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { renderPicture } from '@/app/render-picture'
import { drawPicture, PICTURE, type Picture } from '@/lib/publish/draw-picture'
import { balanceLines, wrapLines } from '@/lib/publish/wrap-lines'

const folder = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts')
const fontFiles = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf', 'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
].map((file) => path.join(folder, file))

const words = { fr: ['2 récits en français', '1 récit en arabe'], ar: ['تغطية واحدة بالعربية', 'تغطيتان بالفرنسية'] }

function pictureOf(language: 'fr' | 'ar', title: string, parts: Partial<Picture> = {}): string {
  const banks = words[language].map((text, index) => ({ words: text, silent: index === 1 }))
  return drawPicture({ language, title, line: '21 · 1 · 2026', banks, wordmark: '<svg viewBox="0 0 1 1"><path d="M0 0H1"/></svg>', ...parts })
}

/** Left and right edge of every line of text, measured with the faces. */
function listEdges(drawing: string): [left: number, right: number][] {
  const texts = drawing.match(/<text .*?<\/text>/g) ?? []
  return texts.map((text) => {
    const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${text}</svg>`, { font: { fontFiles, loadSystemFonts: false } }).getBBox()
    return [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)]
  })
}

const TITLES = [
  ['fr', 'Abdellatif Hammouchi reçoit à Rabat l’ambassadrice du Royaume-Uni et le directeur général de l’Agence nationale'],
  ['fr', 'MMMM WWWW MAROC ROYAUME-UNI ÉTATS-UNIS ALLEMAGNE ESPAGNE PAKISTAN MALAISIE GABON MAURITANIE SÉNÉGAL'],
  ['fr', 'Karim Idrissi reçoit عبد العزيز بن سعود بن نايف et السيدة آنا بيرغ سفيرة مملكة الدنمارك بالرباط'],
  ['fr', 'https://example.org/une-adresse-qui-ne-finit-jamais-et-qui-n-a-pas-d-espace-du-tout-du-tout-du-tout-du-tout-du-tout'],
  ['ar', 'المدير العام للأمن الوطني ولمراقبة التراب الوطني يستقبل المفتش العام للشرطة الملكية الماليزية بالرباط'],
  ['ar', 'كريم الإدريسي يستقبل Frédéric Veaux (المدير العام للشرطة الوطنية) وWilhelmina MacWilliams-Wmwmwm بالرباط'],
  ['ar', 'سسسسسس شششششش صصصصصص ضضضضضض سسسسسس شششششش صصصصصص ضضضضضض سسسسسس شششششش صصصصصص ضضضضضض'],
] as const

describe('the picture of an event', () => {
  it.each(TITLES)('in %s keeps every line between its edges: %s', (language, title) => {
    const edges = listEdges(pictureOf(language, title, { line: `${title} · ${title}` }))
    expect(edges.length).toBeGreaterThanOrEqual(5)
    expect(Math.min(...edges.map(([left]) => left))).toBeGreaterThanOrEqual(74)
    expect(Math.max(...edges.map(([, right]) => right))).toBeLessThanOrEqual(PICTURE.width - 74)
  })

  it('begins at the side where its reader begins', () => {
    const [french, arabic] = [listEdges(pictureOf('fr', 'Rabat')), listEdges(pictureOf('ar', 'الرباط'))]
    expect(french[0]?.[0]).toBeLessThan(90)
    expect(arabic[0]?.[1]).toBeGreaterThan(PICTURE.width - 90)
    expect(french.at(-1)?.[1]).toBeGreaterThan(PICTURE.width - 90)
    expect(arabic.at(-1)?.[0]).toBeLessThan(90)
  })

  it('is dashed on the bank of a silent press', () => {
    expect(pictureOf('ar', 'الرباط').match(/stroke-dasharray/g)).toHaveLength(1)
  })

  it('is drawn whatever a title has, and as large as networks want it', async () => {
    const drawing = pictureOf('ar', '<b>&\u0000]]>\uD83D😀 «لقاء»')
    expect(XMLValidator.validate(drawing)).toBe(true)
    const png = Buffer.from(await renderPicture(drawing))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height])
  })
})

it.each([
  ['', 10, 2, []],
  ['لقاء بالرباط', 4, 2, ['لقاء', 'بالرباط']],
  ['un deux trois quatre cinq', 6, 2, ['un deux', 'trois…']],
] as const)('%j in lines of %d, at most %d', (text, width, most, lines) => {
  expect(wrapLines(text, width, most)).toEqual(lines)
})

it.each([
  ['مباحثات بالرباط مع سفير الغابون', 9.5, ['مباحثات بالرباط', 'مع سفير الغابون']],
  ['Rabat', 20, ['Rabat']],
  ['un deux trois quatre cinq', 3, ['un', 'deu…']],
] as const)('%j in lines of about one length', (text, width, lines) => {
  expect(balanceLines(text, width, 2)).toEqual(lines)
})

it('no line of a title meets the word-mark above it or the arch below', () => {
  for (const [language, title] of TITLES) {
    const texts = pictureOf(language, title).match(/<text .*?<\/text>/g) ?? []
    const boxes = texts.slice(0, -2).map((text) => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${text}</svg>`, { font: { fontFiles, loadSystemFonts: false } }).getBBox())
    expect(Math.min(...boxes.map((box) => box?.y ?? 0)), title).toBeGreaterThan(124)
    expect(Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0))), title).toBeLessThan(474)
  }
})
