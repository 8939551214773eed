import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { About } from '@/components/about'
import { PageFrame } from '@/components/page-frame'
import measures from '@/docs/measures.json'
import { getTranslator } from '@/lib/i18n/translate'
import { Measures } from '@/lib/model/measures'

export async function generateMetadata({ params }: PageProps<'/[lang]/about'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/about', title: t('about.title'), description: t('about.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/about'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/about" section="about" index>
      <About measures={Measures.parse(measures)} reader={language} />
    </PageFrame>
  )
}
