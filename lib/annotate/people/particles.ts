import { nameCompounds, nameParticles as spellings } from '@/lib/knowledge/name-particles'
import { normalise } from '@/lib/text/normalise'

/** Normalised Latin particles: small words inside a name (ben, al, de, van). */
export const nameParticles: ReadonlySet<string> = new Set(spellings.fr.flatMap((particle) => normalise(particle).split(' ')))

/** Openers that are one name together with the word after them: عبد اللطيف، بن علي، أبو بكر. */
export const compoundOpeners: ReadonlySet<string> = new Set(nameCompounds.openers.map(normalise))

/** Words that are one name together with the word before them: شهاب الدين، سيف الله. */
export const compoundEndings: ReadonlySet<string> = new Set(nameCompounds.endings.map(normalise))
