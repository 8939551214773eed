import { answerCalendar } from '@/app/answer-calendar'

export async function GET(request: Request, { params }: RouteContext<'/[lang]/calendar.ics'>): Promise<Response> {
  return answerCalendar(request, await params)
}
