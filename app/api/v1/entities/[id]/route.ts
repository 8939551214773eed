import { ApiProblem } from '@/app/api-problem'
import { apiRoute } from '@/app/api-route'
import { EntityRequest } from '@/lib/model/api-request'
import { listApiEntitiesOf } from '@/lib/store/api-entities'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
export const GET = apiRoute(EntityRequest, async ({ kind }, id) => {
  const [first = null, ...others] = await listApiEntitiesOf(id, kind)
  if (others.length > 0) throw new ApiProblem('ambiguous', ['kind'])
  return first
})
