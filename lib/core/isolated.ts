const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** A title inside a sentence of the interface; one that runs the other way leaves the sentence in its order. */
export const isolated = (title: string): string => `${firstStrongIsolate}${title}${popDirectionalIsolate}`;
