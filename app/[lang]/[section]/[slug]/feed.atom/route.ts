import { answerFeed } from '@/app/answer-feed'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/[section]/[slug]/feed.atom'>): Promise<Response> {
  return answerFeed(request, await params, 'atom')
}
