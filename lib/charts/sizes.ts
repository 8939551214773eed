import { LANGUAGES, type Language } from '@/lib/languages'
import type { Frame } from './frame'

/** For a desk, for a phone, or beside the words of another page. */
export type PictureSize = 'wide' | 'narrow' | 'small'

const WIDTH: Record<PictureSize, number> = { wide: 960, narrow: 360, small: 360 }

export function frameFor(size: PictureSize, language: Language): Frame {
  return { width: WIDTH[size], narrow: size !== 'wide', language, direction: LANGUAGES[language].dir }
}
