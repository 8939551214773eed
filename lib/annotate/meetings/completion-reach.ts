/** Words behind an Arabic verb among which stands what makes a meeting of it: the other side, the town, what was signed. */
export const COMPLETION_REACH = 26
