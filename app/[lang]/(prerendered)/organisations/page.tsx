import { entityIndexRoute } from '@/app/entity-index-route'

const route = entityIndexRoute('organisation')

export const generateMetadata = route.generateMetadata
export default route.Page
