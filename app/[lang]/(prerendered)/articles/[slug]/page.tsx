import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleMetadata } from '@/app/article-metadata'
import { prerendered } from '@/app/prerendered'
import { readLanguage } from '@/app/read-language'
import { siteAddress } from '@/app/site-address'
import { ArticleView } from '@/components/article-view'
import { PageFrame } from '@/components/page-frame'
import type { Language } from '@/lib/languages'
import { findArticle, listArticleSlugs } from '@/lib/store/articles'

export async function generateStaticParams() {
  return prerendered(await listArticleSlugs())
}

const readArticle = cache(async (slug: string, language: Language) => (await findArticle(slug, language)) ?? notFound())

export async function generateMetadata({ params }: PageProps<'/[lang]/articles/[slug]'>): Promise<Metadata> {
  const language = await readLanguage(params)
  return articleMetadata(await readArticle((await params).slug, language), language)
}

export default async function Page({ params }: PageProps<'/[lang]/articles/[slug]'>) {
  const language = await readLanguage(params)
  const article = await readArticle((await params).slug, language)
  const address = new URL(`/${language}/articles/${article.slug}`, siteAddress)
  return (
    <PageFrame language={language} switchPath={article.switchPath} section="digest">
      <ArticleView article={article} reader={language} address={address.href} />
    </PageFrame>
  )
}
