import { aboutMessages } from './messages/about-messages'
import { chartsMessages } from './messages/charts-messages'
import { comparisonMessages } from './messages/comparison-messages'
import { digestMessages } from './messages/digest-messages'
import { entitiesMessages } from './messages/entities-messages'
import { evidenceMessages } from './messages/evidence-messages'
import { programsMessages } from './messages/programs-messages'
import { readingMessages } from './messages/reading-messages'
import { searchMessages } from './messages/search-messages'
import { siteMessages } from './messages/site-messages'

/** Every message of the interface: what it says and where it stands. `fr.json` and `ar.json` have exactly these keys. */
export const messages = {
  ...aboutMessages,
  ...chartsMessages,
  ...comparisonMessages,
  ...digestMessages,
  ...entitiesMessages,
  ...evidenceMessages,
  ...programsMessages,
  ...readingMessages,
  ...searchMessages,
  ...siteMessages,
} as const

export type MessageKey = keyof typeof messages
