/** Readability as `scripts/slim-readability.mjs` leaves it: the choice of the body, which takes the page to pieces. */
declare module '@mozilla/readability/Readability.js' {
  export default class Readability {
    constructor(page: Document);
    /** Null where no part of the page holds text. */
    parse(): { content: Element } | null;
  }
}
