import { answerIfChanged } from '@/app/answer-if-changed'
import { listSitemapEntries } from '@/app/sitemap-files'
import { toSitemap } from '@/lib/publish/to-sitemap'

export async function GET(request: Request, { params }: RouteContext<'/sitemaps/[file]'>): Promise<Response> {
  return answerIfChanged(request, {
    type: 'application/xml; charset=utf-8',
    write: async () => {
      const entries = await listSitemapEntries((await params).file)
      return entries && toSitemap(entries)
    },
  })
}
