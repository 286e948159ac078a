/** Whether a word starts with a capital; no word does in a script without them. */
export const startsCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
