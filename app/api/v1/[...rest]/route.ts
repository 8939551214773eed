import { ApiProblem } from '@/app/api-problem'
import { apiRoute } from '@/app/api-route'
import { z } from 'zod'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
/** Every address below `/api/v1` that nothing else answers, whatever its query. */
export const GET = apiRoute(z.looseObject({}), async () => {
  throw new ApiProblem('unknown-address')
})
