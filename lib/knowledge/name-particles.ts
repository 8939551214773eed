import { z } from 'zod'
import { Spellings } from './form'
import { trust } from './trust'
import particleData from './data/name-particles.json'

const words = z.array(z.string().min(1))

export const NameParticleTable = z.strictObject({
  ...Spellings.shape,
  compounds: z.strictObject({ openers: words, endings: words }),
  shapes: z.strictObject({ endings: words, families: words, syllables: words }),
})

const data = trust<z.infer<typeof NameParticleTable>>(particleData)

/**
 * Arabic words that are one name together with the word beside them: openers with the next (عبد اللطيف، بن علي، أبو بكر),
 * endings with the one before (شهاب الدين، سيف الله).
 */
export const nameCompounds = data.compounds

/**
 * Small words inside people's names, in lower case: `Mohammed ben Salmane`, `Paul Van Tigchelt`, عبد العزيز بن محمد.
 * They never begin or end a name by themselves, and carry little of its identity.
 */
export const nameParticles = { fr: data.fr, ar: [...data.ar, ...data.compounds.openers] }

/**
 * How Arabic spells names of other languages that have a shape of their own: the endings of family names (ستيبانوفسكي, بوبيسكو),
 * which end no Arabic verb; and, of Korea, China and Vietnam, the family names that come first and the syllables of given
 * names after them (كيم يونغ جون).
 */
export const nameShapes = data.shapes
