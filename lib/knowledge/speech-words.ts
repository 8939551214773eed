import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import speechData from './data/speech-words.json'
import { expandTemplate } from './expand-template'
import { Spellings } from './form'
import { trust } from './trust'

export const SpeechWordTable = z.strictObject({
  /** Words that templates may hold in `{…}`: auxiliaries in their tenses. */
  alternatives: z.record(z.string(), z.array(z.string().min(1))),
  ...Spellings.shape,
})

const data = trust<z.infer<typeof SpeechWordTable>>(speechData)

/** Words that say that somebody speaks: `déclare`, `a rappelé`, `selon`; قالت، أكد، بحسب. Natural spellings. */
export const speechPhrases: ReadonlyMap<Language, readonly string[]> = new Map(
  languageTags.map((language) => [language, data[language].flatMap((template) => expandTemplate(template, data.alternatives))]),
)
