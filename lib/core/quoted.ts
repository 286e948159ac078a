const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** A title inside a sentence of the interface, in quotation marks; one that runs right to left leaves the sentence in its order. */
export const quoted = (title: string): string => `“${firstStrongIsolate}${title}${popDirectionalIsolate}”`;
