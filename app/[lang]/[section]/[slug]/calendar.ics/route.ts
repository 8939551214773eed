import { answerCalendar } from '@/app/answer-calendar'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/[section]/[slug]/calendar.ics'>): Promise<Response> {
  return answerCalendar(request, await params)
}
