import { readDay } from './read-day'

/** Parts of a page that speak of other articles. */
const ELSEWHERE = 'aside, nav, footer'

/**
 * The day that the markup of a page gives to its article, as EDTF: microdata, else the first `<time>` of the one article
 * on the page. A time in a header or a sidebar is the day of something else, and of several articles none can be told.
 *
 * @returns `null` when the page does not say it
 * @example findPageDay(documentOf('<article><time datetime="2026-01-21">mercredi</time>…')) // '2026-01-21'
 * @example findPageDay(documentOf('<header><time datetime="2019-03-02">عدد اليوم</time></header><article>…')) // null
 */
export function findPageDay(document: Document): string | null {
  const stated = new Set(elementsOf(document, '[itemprop~="datePublished"]').map(dayOf))
  const [day = null] = stated
  if (stated.size === 1 && day !== null) return day
  const article = findOnlyArticle(document)
  const time = article && elementsOf(article, 'time[datetime]').find((element) => element.closest('article') === article)
  return time ? dayOf(time) : null
}

function findOnlyArticle(document: Document): Element | null {
  const articles = elementsOf(document, 'article').filter((article) => !article.parentElement?.closest('article'))
  const headed = articles.length > 1 ? articles.filter((article) => article.querySelector('h1')) : articles
  return headed.length === 1 ? (headed[0] ?? null) : null
}

function elementsOf(parent: ParentNode, selector: string): Element[] {
  return [...parent.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE))
}

function dayOf(element: Element): string | null {
  return readDay(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent)
}
