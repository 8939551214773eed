import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { digestMetadata } from '@/app/digest-metadata'
import { readDigestQuery } from '@/app/read-digest-query'
import { readRequestedLanguage } from '@/app/read-requested-language'
import { addressOf } from '@/components/address-of'
import { Digest } from '@/components/digest'
import { digestPath, stateOf } from '@/components/digest-address'
import { PageFrame } from '@/components/page-frame'
import type { Language } from '@/lib/languages'
import { findDigest } from '@/lib/store/digest'

type Props = PageProps<'/[lang]/digest'>

/** Read once for the head and the body of a page: what is asked goes as text, which is the same for both. */
const findAsked = cache((language: Language, query: string) => findDigest(language, JSON.parse(query)))

async function readDigest({ params, searchParams }: Props) {
  const language = await readRequestedLanguage(params)
  const { query, notices, hasBlanks } = readDigestQuery(await searchParams, language)
  const digest = await findAsked(language, JSON.stringify(query))
  const all = [...notices, ...digest.notices]
  // The address that a form makes becomes the one that links lead to.
  if (hasBlanks && all.length === 0) redirect(addressOf(language, digestPath(stateOf(digest))))
  return { language, digest, notices: all }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { digest, language } = await readDigest(props)
  return digestMetadata(digest, language)
}

/** The digest of an address with a query, `/fr?country=…`: next.config.ts leads here. */
export default async function Page(props: Props) {
  const { digest, language, notices } = await readDigest(props)
  return (
    <PageFrame language={language} switchPath={digestPath(stateOf(digest))} section="digest">
      <Digest digest={digest} reader={language} notices={notices} />
    </PageFrame>
  )
}
