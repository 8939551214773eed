import { notFound } from '@/app/answer-if-changed'
import { answerPicture } from '@/app/answer-picture'
import { getTranslator } from '@/lib/i18n/translate'
import { isLanguage, otherLanguage } from '@/lib/languages'

/** What a shared link shows where it leads to no event: the site itself, and the languages that it ties. */
export async function GET(request: Request, { params }: RouteContext<'/[lang]/picture.png'>): Promise<Response> {
  const { lang } = await params
  if (!isLanguage(lang)) return notFound()
  const t = getTranslator(lang)
  return answerPicture(request, {
    language: lang,
    title: t('site.tagline'),
    line: t('digest.intro'),
    banks: [lang, otherLanguage(lang)].map((bank) => ({ words: t(`language.${bank}`), silent: false })),
  })
}
