import { apiRoute } from '@/app/api-route'
import { LanguageRequest } from '@/lib/model/api-request'
import { findApiArticle } from '@/lib/store/api-events'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
export const GET = apiRoute(LanguageRequest, (_, id) => findApiArticle(id))
