import { expect, it } from 'vitest'
import { detectLanguage } from '@/lib/text/detect-language'
it('x', () => { expect(detectLanguage('Morocco, Pakistan strengthen security ties').language).toBe('en') })
