/** Whether a name has more than one word, or stands in a script that writes no spaces: a single word is rather a link, a label or a place. */
export const isFullName = (name: string): boolean => / |[\u3040-\ud7ff]/.test(name);
