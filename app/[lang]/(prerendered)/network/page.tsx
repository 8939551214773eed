import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { PageFrame } from '@/components/page-frame'
import { Network } from '@/components/network'
import { getTranslator } from '@/lib/i18n/translate'
import { findNetwork } from '@/lib/store/network'

export async function generateMetadata({ params }: PageProps<'/[lang]/network'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/network', title: t('network.title'), description: t('network.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/network'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/network" section="network" index>
      <Network view={await findNetwork(language)} reader={language} />
    </PageFrame>
  )
}
