import { apiRoute } from '@/app/api-route'
import { siteAddress } from '@/app/site-address'
import { LanguageRequest } from '@/lib/model/api-request'
import { describeApi } from '@/lib/publish/open-api'
import packageJson from '@/package.json'

export { OPTIONS } from '@/app/api-headers'
export const dynamic = 'force-dynamic'
export const GET = apiRoute(LanguageRequest, async () => describeApi(siteAddress.origin, packageJson.version))
