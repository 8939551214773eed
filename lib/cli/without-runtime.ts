/** Scripts of a page that stay: what search engines read, and our own. */
const KEPT = /^<script\b[^>]*(?:type="application\/ld\+json"|src="\/keyboard\.js")/

/**
 * A page without Next's runtime and without the copy of the page that the runtime would read. No page of Jisr needs it
 * (docs/decisions/003, 022); it is more than half of the HTML, and 140 KB of scripts. The page of an unexpected error
 * stays whole: without its scripts it is empty.
 *
 * @example withoutRuntime('<p>لقاء</p><script>self.__next_f.push([1])</script>') // '<p>لقاء</p>'
 * @example withoutRuntime('<p>Récit</p><script type="module" src="/keyboard.js" async=""></script>') // unchanged
 */
export function withoutRuntime(html: string): string {
  if (html.includes('id="__next_error__"')) return html
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => (KEPT.test(script) ? script : ''))
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
}
