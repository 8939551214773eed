import { apiRoute } from '@/app/api-route'
import { EventsRequest } from '@/lib/model/api-request'
import { listApiEvents } from '@/lib/store/api-events'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
export const GET = apiRoute(EventsRequest, listApiEvents)
