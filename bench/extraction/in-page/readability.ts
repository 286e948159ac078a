import Readability from '@mozilla/readability/Readability.js';

/** Readability alone, as its readme says, with its clone of the document. */
export default function run() {
  return new Readability(document.cloneNode(true) as Document).parse();
}
