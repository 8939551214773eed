import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { PageFrame } from '@/components/page-frame'
import { CountryMap } from '@/components/country-map'
import { getTranslator } from '@/lib/i18n/translate'
import { findCountryMap } from '@/lib/store/country-map'

export async function generateMetadata({ params }: PageProps<'/[lang]/map'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '/map', title: t('map.title'), description: t('map.intro'), bothLanguages: true })
}

export default async function Page({ params }: PageProps<'/[lang]/map'>) {
  const language = await readLanguage(params)
  return (
    <PageFrame language={language} switchPath="/map" section="map" index>
      <CountryMap view={await findCountryMap(language)} reader={language} />
    </PageFrame>
  )
}
