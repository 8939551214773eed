import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleJsonLd } from '@/app/article-json-ld'
import { articleMetadata } from '@/app/article-metadata'
import { prerendered } from '@/app/prerendered'
import { readLanguage } from '@/app/read-language'
import { siteAddress } from '@/app/site-address'
import { ArticleView } from '@/components/article-view'
import { JsonLd } from '@/components/json-ld'
import { PageFrame } from '@/components/page-frame'
import type { Language } from '@/lib/languages'
import { findArticle, listArticleSlugs } from '@/lib/store/articles'
import { findTranslation } from '@/lib/store/translation-pair'

export async function generateStaticParams() {
  return prerendered(await listArticleSlugs())
}

const readArticle = cache(async (slug: string, language: Language) => (await findArticle(slug, language)) ?? notFound())
const readTranslation = cache(findTranslation)

export async function generateMetadata({ params }: PageProps<'/[lang]/articles/[slug]'>): Promise<Metadata> {
  const language = await readLanguage(params)
  const { slug } = await params
  return articleMetadata(await readArticle(slug, language), await readTranslation(slug), language)
}

export default async function Page({ params }: PageProps<'/[lang]/articles/[slug]'>) {
  const language = await readLanguage(params)
  const article = await readArticle((await params).slug, language)
  const address = new URL(`/${language}/articles/${article.slug}`, siteAddress)
  return (
    <PageFrame language={language} switchPath={article.switchPath} section="digest">
      <JsonLd text={articleJsonLd(article, await readTranslation(article.slug), language)} />
      <ArticleView article={article} reader={language} address={address.href} />
    </PageFrame>
  )
}
