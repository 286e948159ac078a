import Defuddle from 'defuddle';

/** Defuddle without the extractors that would ask other servers. */
export default function run() {
  const { content, title, author, published } = new Defuddle(document, { url: document.URL, useAsync: false }).parse();
  return { content, title, author, published };
}
