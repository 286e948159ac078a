/** A sentence of running text, longer than any label or teaser line; it ends in a blank. */
export const sentence = 'The council met on Tuesday, and the crews, who had waited for nine days, went back to work. ';

/** A paragraph’s worth of it. */
export const long = sentence.repeat(4).trim();
