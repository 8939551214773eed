import { answerEventCalendar } from '@/app/answer-calendar'

/** Asked for as `/{lang}/events/{slug}.ics` (see next.config.ts). */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/events/[slug]/calendar.ics'>): Promise<Response> {
  return answerEventCalendar(request, await params)
}
