import { apiRoute } from '@/app/api-route'
import { EntitiesRequest } from '@/lib/model/api-request'
import { listApiEntities } from '@/lib/store/api-entities'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
export const GET = apiRoute(EntitiesRequest, listApiEntities)
