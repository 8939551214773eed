/** What stands before each item of a ticker or of a round-up in one line: `• Sport : … ▪ Rabat : …`; for use inside `[…]`. */
export const ITEM_MARKS = '•▪►●■'

/** … and between two of them, where a bar may stand as well; it also parts a town or a rubric from its news: عمّان | بترا. */
export const PARTING_MARKS = `|${ITEM_MARKS}`
