import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchAddress } from '@/lib/ingest/fetch-address'
import { readInputs } from '@/lib/ingest/read-inputs'
import type { Input } from '@/lib/ingest/to-input'
import { openLocalSite, type Answer, type LocalSite } from './local-site'

const FRENCH = Array.from({ length: 4 }, (_, index) => `Le directeur a reçu la délégation, et la réunion a porté sur la coopération et la formation, point ${index + 1}.`)
const ARABIC = Array.from({ length: 4 }, (_, index) => `استقبل المدير الوفد، وتناول الاجتماع التعاون والتكوين وتبادل المعلومات بين البلدين، النقطة ${index + 1}.`)

const pageOf = (language: string, title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><nav><a href="/">Accueil</a></nav><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

const feedOf = (items: readonly string[]): Answer => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>الجريدة</title><language>ar</language>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`,
})

/** Windows-1256 has no encoder in the platform: invert the decoder. */
function encode1256(text: string): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (char) => bytes.get(char) ?? 0x3f)
}

let folder: string
let site: LocalSite | null = null
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jisr-addresses-'))
})
afterEach(async () => {
  await site?.close()
  site = null
  await rm(folder, { recursive: true })
})

async function openSite(answers: Readonly<Record<string, Answer>>): Promise<LocalSite> {
  site = await openLocalSite(answers)
  return site
}

async function inputsOf(targets: readonly string[], { address, policy }: LocalSite): Promise<Input[]> {
  return Array.fromAsync(readInputs(targets.map((target) => target.replace('SITE', address)), folder, (page) => fetchAddress(page, policy)))
}

/** Each input on one line, without the port of the day. */
function summary(inputs: readonly Input[], { address }: LocalSite): string[] {
  return inputs.map((input) => `${input.name.replace(address, 'SITE')}: ${'error' in input ? input.error.code : input.document.text.slice(0, 20)}`)
}

describe('readInputs on addresses', () => {
  it('reads pages in both languages, files between them, and gives every bad address its reason', async () => {
    const local = await openSite({
      '/fr': pageOf('fr', 'Visite de travail', FRENCH),
      '/ar': { type: 'text/html', body: encode1256(pageOf('ar', 'زيارة عمل', ARABIC).replace('<title>', '<meta charset="windows-1256"><title>')) },
      '/communique': { type: 'text/plain', body: 'Un communiqué.' },
      '/vide': '',
      '/image': { type: 'image/png', body: 'x' },
      '/donnees': { type: 'application/json', body: '{}' },
    })
    await writeFile(path.join(folder, 'a.txt'), 'نص من ملف.')
    const inputs = await inputsOf(['SITE/fr', 'a.txt', 'SITE/ar', 'SITE/communique', 'SITE/vide', 'SITE/image', 'SITE/donnees', 'SITE/404', 'HTTP://10.0.0.1/', 'ftp://10.0.0.1/'], local)
    expect(summary(inputs, local)).toEqual([
      'SITE/fr: Le directeur a reçu ',
      'a.txt: نص من ملف.',
      'SITE/ar: استقبل المدير الوفد،',
      'SITE/communique: Un communiqué.',
      'SITE/vide: empty',
      'SITE/image: unknown-format',
      'SITE/donnees: unknown-format',
      'SITE/404: fetch-failed',
      'HTTP://10.0.0.1/: forbidden-address',
      'ftp:/10.0.0.1: not-found',
    ])
    expect(inputs[2]).toMatchObject({ document: { id: null, url: `${local.address}/ar`, title: 'زيارة عمل', language: 'ar', text: ARABIC.join('\n') } })
  })

  it('reads a feed, and the page of an item that is only a summary', async () => {
    const local = await openSite({
      '/flux': feedOf([
        '<title>خبر</title><link>/ar/1</link><pubDate>Wed, 21 Jan 2026 18:30:00 +0100</pubDate><description>ملخص قصير.</description>',
        '<title>Sans page</title><link>/404</link><description>Un résumé.</description>',
        '<title>Sans mots</title><link>/404</link>',
        '<title>Ailleurs</title><link>http://10.0.0.1/</link><description>Reste un résumé.</description>',
        `<title>Entier</title><link>/fr/2</link><description>${FRENCH.join(' ')}</description>`,
        '<title>Autre flux</title><link>/flux</link><description>Pas une page.</description>',
      ]),
      '/ar/1': pageOf('ar', 'عنوان الصفحة', ARABIC),
    })
    const inputs = await inputsOf(['SITE/flux'], local)
    expect(summary(inputs, local)).toEqual([
      'SITE/flux#1: استقبل المدير الوفد،',
      'SITE/flux#2: Un résumé.',
      'SITE/flux#3: fetch-failed',
      'SITE/flux#4: Reste un résumé.',
      'SITE/flux#5: Le directeur a reçu ',
      'SITE/flux#6: Pas une page.',
    ])
    expect(inputs[0]).toMatchObject({ document: { url: `${local.address}/ar/1`, title: 'خبر', published: '2026-01-21', source: 'الجريدة' } })
    expect(local.asked).toEqual(['/flux', '/ar/1', '/404', '/404', '/flux'])
  })

  it('fetches at most fifty pages for one feed', async () => {
    const local = await openSite({ '/flux': feedOf(Array.from({ length: 60 }, (_, index) => `<link>/a/${index}</link><description>ملخص</description>`)) })
    expect(await inputsOf(['SITE/flux'], local)).toHaveLength(60)
    expect(local.asked).toHaveLength(51)
  })

  it('reads feeds on disk as they are, without the network', async () => {
    const local = await openSite({ '/ar/1': pageOf('ar', 'عنوان', ARABIC) })
    const item = `<item><title>خبر</title><link>${local.address}/ar/1</link><description>ملخص</description></item>`
    await writeFile(path.join(folder, 'a.rss'), encode1256(`<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel>${item}${item}</channel></rss>`))
    await writeFile(path.join(folder, 'b.atom'), '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Un</title><summary>Résumé.</summary></entry></feed>')
    await writeFile(path.join(folder, 'c.xml'), '<rss version="2.0"><channel><item><title>coupé')
    await writeFile(path.join(folder, 'd.json'), JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_text: 'نص الخبر' }] }))
    const inputs = await inputsOf(['.'], local)
    expect(summary(inputs, local)).toEqual(['a.rss#1: ملخص', 'a.rss#2: ملخص', 'b.atom: Résumé.', 'c.xml: bad-feed', 'd.json: نص الخبر'])
    expect(local.asked).toEqual([])
  })
})
