import type { Metadata } from 'next'
import { digestJsonLd } from '@/app/digest-json-ld'
import { pageMetadata } from '@/app/page-metadata'
import { readLanguage } from '@/app/read-language'
import { Digest } from '@/components/digest'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import { getTranslator } from '@/lib/i18n/translate'
import { findDigest } from '@/lib/store/digest'

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const t = getTranslator(language)
  return pageMetadata({ language, path: '', title: null, description: t('site.description'), bothLanguages: true, feeds: true })
}

/** The first page of the digest, without any question; the others are in (requested)/digest. */
export default async function DigestPage({ params }: PageProps<'/[lang]'>) {
  const language = await readLanguage(params)
  const digest = await findDigest(language)
  return (
    <PageFrame language={language} switchPath="" section="digest" index>
      <JsonLd text={digestJsonLd(digest, language)} />
      <Digest digest={digest} reader={language} />
    </PageFrame>
  )
}
