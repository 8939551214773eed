import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { bothLanguages, type Form, Spellings } from './form'
import { trust } from './trust'
import topicData from './data/topics.json'

/** What a meeting is about. */
export interface Topic {
  key: string
  names: Record<Language, string>
  /** How much sharing this topic says: 0 it is in nearly every article (security cooperation), 1 it is rare. */
  discrimination: number
}

const TopicRecord = z.strictObject({
  key: z.string(),
  discrimination: z.number().min(0).max(1),
  names: bothLanguages(z.string().min(1)),
  forms: Spellings,
})

export const TopicTable = z.array(TopicRecord)

const records = trust<z.infer<typeof TopicTable>>(topicData)

export const topics: readonly Topic[] = records.map(({ key, names, discrimination }) => ({ key, names, discrimination }))

export const topicForms: readonly Form[] = records.flatMap(({ key, names, forms }) =>
  languageTags.flatMap((language) =>
    [...new Set([names[language], ...forms[language]])].map((phrase) => ({ key, phrase, language })),
  ),
)

const byKey = new Map(topics.map((topic) => [topic.key, topic]))

/** The topic of a key: `findTopic('sahel')?.names` is `{ fr: 'Sahel', ar: 'الساحل' }`. */
export function findTopic(key: string): Topic | null {
  return byKey.get(key) ?? null
}
