/** Readability as `scripts/slim-readability.mjs` leaves it: the choice of the body, which takes the page to pieces. */
declare module '@mozilla/readability/Readability.js' {
  export default class Readability {
    /** `charThreshold`: UTF-16 units of a text that will do. */
    constructor(page: Document, options?: { charThreshold: number });
    /** Null where no part of the page holds text. */
    parse(): { content: Element } | null;
  }
}
