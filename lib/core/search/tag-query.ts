/** Quotation marks that close a phrase of a query. */
const marks = /["“”„«»]/u;

/** What is typed to find the clips with a tag. One that holds quotation marks cannot be asked for as such, but by its words. */
export const queryForTag = (tag: string): string =>
  marks.test(tag)
    ? tag
        .split(marks)
        .flatMap((part) => (part.trim() ? [`"${part.trim()}"`] : []))
        .join(' ')
    : `tag:"${tag}"`;
