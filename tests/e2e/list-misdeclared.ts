import type { Page } from '@playwright/test'

/**
 * Texts, and words for screen readers, whose letters contradict the language or the direction that they are said to
 * have. What is marked `translate="no"` is in no language: an address, a command.
 */
export function listMisdeclared(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder']
    const faults: string[] = []

    function judge(text: string, element: Element): void {
      if (element.closest('script, style, [translate="no"]')) return
      const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
      const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
      if (arabic + latin < 3) return
      const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
      if (arabic > latin !== language.startsWith('ar')) faults.push(`lang=${language}: ${text.slice(0, 60)}`)
      const { direction } = getComputedStyle(element)
      if (!element.closest('svg') && arabic > latin !== (direction === 'rtl')) faults.push(`dir=${direction}: ${text.slice(0, 60)}`)
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (element) judge(walker.currentNode.textContent ?? '', element)
    }
    for (const element of document.body.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())) {
      for (const name of SPOKEN) judge(element.getAttribute(name) ?? '', element)
    }
    return faults
  })
}
