import { entityPageRoute } from '@/app/entity-page-route'

const route = entityPageRoute('organisation')

export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
