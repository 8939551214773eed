import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { findPageDay } from '@/lib/ingest/find-page-day'
import { readHtml } from '@/lib/ingest/read-html'

const dayOf = (body: string): string | null => findPageDay(parseHTML(`<html><body>${body}</body></html>`).document)

const EDITION = '<header><time datetime="2019-03-02">عدد اليوم</time></header>'
const RELATED = '<aside><article><time datetime="2020-05-05">Autre visite</time></article></aside>'
const TIME = '<time datetime="2026-01-21T18:30:00+01:00">mercredi</time>'

describe('findPageDay', () => {
  it.each([
    ['the time of the article', `${EDITION}<article><header>${TIME}</header>Texte</article>${RELATED}`, '2026-01-21'],
    ['its first time', `<article>${TIME}<time datetime="2026-01-23">تحديث</time></article>`, '2026-01-21'],
    ['microdata', `${EDITION}<div><meta itemprop="datePublished" content="2026-01-21"></div>`, '2026-01-21'],
    ['microdata in words', '<p itemprop="datePublished">الأربعاء 21 يناير 2026</p>', '2026-01-21'],
    ['the article with the heading', `<article><h1>زيارة</h1>${TIME}</article><article><time datetime="2020-05-05"></time></article>`, '2026-01-21'],
  ])('takes %s', (_, body, expected) => {
    expect(dayOf(body)).toBe(expected)
  })

  it.each([
    ['the day of the edition', `${EDITION}<article>نص المقال</article>`],
    ['a sidebar', `<main>Texte</main>${RELATED}`],
    ['a comment', `<article>نص<article>${TIME}</article></article>`],
    ['one of several articles', `<article>${TIME}</article><article>Texte</article>`],
    ['microdata that disagrees', '<i itemprop="datePublished" content="2026-01-21"></i><i itemprop="datePublished" content="2026-01-22"></i>'],
    ['a time without a day', '<article><time datetime="18:30">مساء</time></article>'],
  ])('does not take %s', (_, body) => {
    expect(dayOf(body)).toBeNull()
  })

  it('gives way to what the page says to machines', () => {
    const linked = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"زيارة","datePublished":"2026-01-20T09:00:00Z"}'
    const text = '<p>استقبل المدير الوفد، وتناول الاجتماع التعاون والتكوين وتبادل المعلومات بين البلدين.</p>'.repeat(4)
    const page = (head: string) => `<html lang="ar"><head><title>زيارة</title>${head}</head><body>${EDITION}<article>${TIME}${text}</article></body></html>`
    expect(readHtml(page('')).published).toBe('2026-01-21')
    expect(readHtml(page(`<script type="application/ld+json">${linked}</script>`)).published).toBe('2026-01-20')
  })
})
