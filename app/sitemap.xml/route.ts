import { answerIfChanged } from '@/app/answer-if-changed'
import { siteAddress } from '@/app/site-address'
import { listSitemapFiles } from '@/app/sitemap-files'
import { toSitemapIndex } from '@/lib/publish/to-sitemap'

export async function GET(request: Request): Promise<Response> {
  return answerIfChanged(request, {
    type: 'application/xml; charset=utf-8',
    write: async () => toSitemapIndex((await listSitemapFiles()).map((file) => new URL(`/sitemaps/${file}`, siteAddress).href)),
  })
}
