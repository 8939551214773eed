import { answerFeed } from '@/app/answer-feed'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/feed.rss'>): Promise<Response> {
  return answerFeed(request, await params, 'rss')
}
