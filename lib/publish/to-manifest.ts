import { LANGUAGES, type Language } from '@/lib/languages'

interface Site {
  name: string
  /** Name with what it is. */
  title: string
  description: string
  icons: { src: string; sizes: string; type: string; purpose: 'any' | 'maskable' }[]
}

/** `--paper` of app/globals.css, in its light form: a manifest knows one. */
const PAPER = '#f5f6f1'

/** The manifest of the site in one language: installed from the Arabic pages, it opens in Arabic, from right to left. */
export function toManifest(language: Language, { name, title, description, icons }: Site): string {
  return JSON.stringify({
    id: `/${language}`,
    name: title,
    short_name: name,
    description,
    lang: language,
    dir: LANGUAGES[language].dir,
    start_url: `/${language}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons,
  })
}
