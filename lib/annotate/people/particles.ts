import { nameParticles as spellings } from '@/lib/knowledge/name-particles'
import { normalise } from '@/lib/text/normalise'

/** Normalised Latin particles: small words inside a name (ben, al, de, van). */
export const nameParticles: ReadonlySet<string> = new Set(spellings.fr.flatMap((particle) => normalise(particle).split(' ')))
