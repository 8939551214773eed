import { Spellings } from './form'
import particleData from './data/name-particles.json'

/**
 * Small words inside people's names, in lower case: `Mohammed ben Salmane`, `Paul Van Tigchelt`, عبد العزيز بن محمد.
 * They never begin or end a name by themselves, and carry little of its identity.
 */
export const nameParticles = Spellings.parse(particleData)
