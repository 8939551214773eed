import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { drawPicture, type Picture } from '@/lib/publish/draw-picture'
import { holdsTag } from './holds-tag'
import { renderPicture } from './render-picture'

/** How long a network may keep a picture, in seconds: a shared link is looked at for a day or two. */
const KEEP = 86_400

const wordmark = readFileSync(path.join(process.cwd(), 'components/wordmark.svg'), 'utf8')

/** A drawn picture as PNG, or the news that the copy at hand is still the same, which costs no rendering. */
export async function answerPicture(request: Request, picture: Omit<Picture, 'wordmark'>): Promise<Response> {
  const drawing = drawPicture({ ...picture, wordmark })
  const tag = `"${createHash('sha256').update(drawing).digest('base64url').slice(0, 16)}"`
  const headers = { ETag: tag, 'Cache-Control': `public, max-age=${KEEP}`, 'Content-Language': picture.language }
  if (holdsTag(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(await renderPicture(drawing), { headers: { ...headers, 'Content-Type': 'image/png' } })
}
