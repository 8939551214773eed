import { lang } from 'next/root-params'
import { NotFound } from '@/components/not-found'
import { PageFrame } from '@/components/page-frame'
import { defaultLanguage, isLanguage } from '@/lib/languages'

export default async function Page() {
  const tag = await lang()
  const language = isLanguage(tag) ? tag : defaultLanguage
  return (
    <PageFrame language={language} switchPath="">
      <NotFound language={language} />
    </PageFrame>
  )
}
