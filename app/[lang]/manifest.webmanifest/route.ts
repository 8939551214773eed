import { notFound } from '@/app/answer-if-changed'
import { siteIcons } from '@/app/site-icons'
import { getTranslator } from '@/lib/i18n/translate'
import { isLanguage } from '@/lib/languages'
import { toManifest } from '@/lib/publish/to-manifest'

export async function GET(_: Request, { params }: RouteContext<'/[lang]/manifest.webmanifest'>): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) return notFound()
  const t = getTranslator(lang)
  const manifest = toManifest(lang, {
    name: t('site.name'),
    title: `${t('site.name')} · ${t('site.tagline')}`,
    description: t('site.description'),
    icons: siteIcons.map(({ file, size, purpose }) => ({ src: `/icons/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  })
  return new Response(manifest, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8', 'Cache-Control': 'public, max-age=3600', 'Content-Language': lang },
  })
}
