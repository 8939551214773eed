import { readFileSync } from 'node:fs'
import path from 'node:path'
import { notFound } from '@/app/answer-if-changed'
import { renderPicture } from '@/app/render-picture'
import { siteIcons } from '@/app/site-icons'
import { toMaskableIcon } from '@/lib/publish/to-maskable-icon'

const icon = readFileSync(path.join(process.cwd(), 'app/icon.svg'), 'utf8')

/** The icon of the site in the sizes of the manifest, drawn from the one file that has it. */
export async function GET(_: Request, { params }: RouteContext<'/icons/[file]'>): Promise<Response> {
  const { file } = await params
  const wanted = siteIcons.find((one) => one.file === file)
  if (!wanted) return notFound()
  const picture = await renderPicture(wanted.purpose === 'maskable' ? toMaskableIcon(icon) : icon, wanted.size)
  return new Response(picture, { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=86400' } })
}
