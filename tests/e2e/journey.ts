import { test as base, expect, type Page } from '@playwright/test'
import { findPagePaths } from '../../lib/cli/page-types'
import type { Language } from '../../lib/languages'

/** Words of the interface as a reader sees them: written out, so that a test fails when a page says something else. */
export const WORDS = {
  fr: {
    otherName: 'العربية',
    digest: 'Les rencontres',
    people: 'Personnes',
    countries: 'Pays',
    unknownDate: 'Date inconnue',
    reports: 'Les récits',
    related: 'Rencontres liées',
    why: 'Pourquoi ce lien',
    skip: 'Aller au contenu',
    about: 'À propos de Jisr',
    howLinked: 'Comment Jisr relie les textes',
    measures: 'Résultats mesurés',
    notFound: 'Cette page n’existe pas',
    pakistan: /^(?=.*Hammouchi).*Choudha?ry/,
    country: 'Pakistan',
    host: 'Abdellatif Hammouchi',
  },
  ar: {
    otherName: 'Français',
    digest: 'اللقاءات',
    people: 'الشخصيات',
    countries: 'البلدان',
    unknownDate: 'تاريخ غير معروف',
    reports: 'التغطيات',
    related: 'لقاءات ذات صلة',
    why: 'لماذا هذا الربط',
    skip: 'الانتقال إلى المحتوى',
    about: 'عن «جسر»',
    howLinked: 'كيف يربط «جسر» بين النصوص',
    measures: 'النتائج المقيسة',
    notFound: 'هذه الصفحة غير موجودة',
    pakistan: /^(?=.*حموشي).*الشودري/,
    country: 'باكستان',
    host: 'عبد اللطيف حموشي',
  },
} as const

export const languages = ['fr', 'ar'] as const satisfies readonly Language[]

/** A page that fails the test on any error in its console and on any answer that is broken. */
export const test = base.extend<{ page: Page }, { paths: Record<string, string> }>({
  /** Where one page of every kind is, without its language. */
  paths: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage()
      const paths = await findPagePaths(page, project.use.baseURL ?? '', 'fr')
      await page.close()
      await use(paths)
    },
    { scope: 'worker' },
  ],
  page: async ({ page }, use) => {
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`)
    })
    await use(page)
    expect(faults.filter((fault) => !isExpected404(fault, page.url()))).toEqual([])
  },
})

/** The browser reports a 404 of the page itself as an error; that is what the test for it asked for. */
function isExpected404(fault: string, url: string): boolean {
  return /status of 404/.test(fault) && /nowhere|\/de/.test(url)
}

export { expect }

/** The event of the seeds that three documents tell, two in French and one in Arabic. */
export async function openPakistan(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}`)
  await page.getByRole('main').getByRole('link', { name: WORDS[language].pakistan }).first().click()
  await expect(page).toHaveURL(new RegExp(`/${language}/events/`))
}
