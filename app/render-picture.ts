import path from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** The faces of the pages, as files that a renderer can read. */
const FACES = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
]
const fontFiles = FACES.map((file) => path.join(process.cwd(), 'node_modules/@expo-google-fonts', file))

/** Pictures that are kept: about 10 MB of what was shared last. */
const KEPT = 200

/** By their drawing, the one that was asked for longest ago first. */
const pictures = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** A drawing (SVG) as PNG. Made once, beside the thread that answers requests; the same drawing again costs nothing. */
export async function renderPicture(drawing: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${width ?? ''} ${drawing}`
  const picture = pictures.get(name) ?? render(drawing, width)
  pictures.delete(name)
  pictures.set(name, picture)
  const [oldest] = pictures.keys()
  if (pictures.size > KEPT && oldest !== undefined) pictures.delete(oldest)
  return picture
}

async function render(drawing: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = await renderAsync(drawing, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
    ...(width !== undefined && { fitTo: { mode: 'width' as const, value: width } }),
  })
  return new Uint8Array(rendered.asPng())
}
