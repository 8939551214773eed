import { apiRoute } from '@/app/api-route'
import { LanguageRequest } from '@/lib/model/api-request'
import { findApiEvent } from '@/lib/store/api-events'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
export const GET = apiRoute(LanguageRequest, (_, id) => findApiEvent(id))
