import { createInstance, type FormatterModule, type i18n } from 'i18next'
import { languageTags, type Language } from '@/lib/languages'
import { dictionaries } from '@/locales/schema'
import { formatNumber } from './format-number'

/** Writes every value of a sentence; numbers as the language's readers do. */
function valueFormatter(language: Language): FormatterModule {
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    // A value nobody gave must not undo the whole sentence.
    format: (value: unknown) => (typeof value === 'number' ? formatNumber(value, language) : String(value ?? '…')),
  }
}

/** One private i18next per language: no global, no detection, no fallback to the other language. */
function createTranslations(language: Language): i18n {
  const instance = createInstance().use(valueFormatter(language))
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: dictionaries[language] } },
    // Keys are flat: a dot is part of the name.
    keySeparator: false,
    nsSeparator: false,
    // Everything is there already, so the instance is ready when this call returns.
    initAsync: false,
    // React escapes, and machines want plain text.
    interpolation: { escapeValue: false, alwaysFormat: true },
    parseMissingKeyHandler: (key: string) => {
      throw new RangeError(`no message “${key}” in “${language}”`)
    },
  })
  return instance
}

const instances = Object.fromEntries(languageTags.map((language) => [language, createTranslations(language)])) as Record<Language, i18n>

/** The i18next instance of a language, for `lib/i18n` itself; everybody else asks `getTranslator` or renders a `Sentence`. */
export function findInstance(language: Language): i18n {
  return instances[language]
}
