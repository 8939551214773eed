import localFont from 'next/font/local'

/**
 * One face per script, served by ourselves. `unicode-range` lets a browser fetch a face only when the page has letters
 * of it, which preloading would defeat. Figures, points and spaces belong to both scripts: in an Arabic text they come
 * from the Arabic family, so that a page in Arabic alone needs nothing of the Latin face. The Arabic face is drawn
 * larger, because Naskh at the size of a Latin text looks smaller; doing it here rather than with `font-size` keeps
 * names right in the middle of a sentence.
 */
const latin = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--face-latin',
  weight: '200 900',
  preload: false,
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-200B,U+200F-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

const latinExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  variable: '--face-latin-extended',
  weight: '200 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C4,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

const arabic = localFont({
  src: '../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  variable: '--face-arabic',
  weight: '400 700',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
    },
    { prop: 'size-adjust', value: '112%' },
  ],
})

const arabicSigns = localFont({
  src: '../node_modules/@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
  variable: '--face-arabic-signs',
  weight: '400 700',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0020-0040,U+005B-0060,U+007B-007E,U+00A0-00BF,U+2010-2027,U+2030-203A' }],
})

/** Class names for `<html>` that declare the faces as custom properties. */
export const fontVariables = `${latin.variable} ${latinExtended.variable} ${arabic.variable} ${arabicSigns.variable}`
