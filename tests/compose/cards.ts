import { cardsOfGuests } from './cards/cards-of-guests'
import { cardsOfMeetings } from './cards/cards-of-meetings'
import { cardsOfNameless } from './cards/cards-of-nameless'
import { cardsOfOneSide } from './cards/cards-of-one-side'
import { cardsOfVisits } from './cards/cards-of-visits'

/** Every approved card. */
export const cards = [...cardsOfGuests, ...cardsOfMeetings, ...cardsOfVisits, ...cardsOfNameless, ...cardsOfOneSide]
