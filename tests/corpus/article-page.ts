import { installHooks } from './in-page/hooks';
import type { Payload } from './payloads';

/** How payloads get into their page: parsed by a script of the page in one of two ways, or as part of the page's own HTML. */
export type Way = 'fragment' | 'inner' | 'raw';

const before = (line: number) =>
  `The harbour office keeps its notice number ${line} in a drawer, where the clerk Ines Averill finds it again each spring and reads it to whoever is waiting for the ferry.`;
const after = (line: number) =>
  `Nobody on the quay had asked about entry ${line} before the council met, and the old ledger says little more than that it was paid for in coal and rope.`;

/** A payload in running text, which is what becomes part of an article. A tag that it leaves open ends with the next one. */
const inWords = (markup: string) =>
  `On the page for that day stands, in another hand, ${markup}\n<i>and under it</i> the initials of the clerk, who kept the books until the winter of the long frost.`;

/** Whether both neighbours of a payload are in the text of a clip. */
export function reached({ line }: Payload, text: string): boolean {
  const flat = text.replace(/\s+/g, ' ');
  return flat.includes(before(line)) && flat.includes(after(line));
}

export const headlineOf = (id: number): string => `Ledger of the harbour office, part ${id}: what the tide left behind`;

/**
 * An invented news page whose running text holds payloads, each in a block of its own between two paragraphs of ours. A payload
 * that is parsed by script cannot swallow what comes after it.
 */
export function articlePage(id: number, payloads: readonly Payload[], way: Way): string {
  const parts = payloads.map(
    ({ line, markup }) =>
      `<p>${before(line)}</p>\n<div data-place="${line}">${way === 'raw' ? inWords(markup) : ''}</div>\n<p>${after(line)}</p>`,
  );
  const inserted = payloads.map(({ line, markup }) => [line, inWords(markup)]);
  const script = way === 'raw' ? '' : `(${insert})(${asScript(inserted)}, ${asScript(way)});`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<script>(${installHooks})();</script>
<title>${headlineOf(id)} | The Quay Ledger</title>
<meta property="og:site_name" content="The Quay Ledger">
<meta property="article:published_time" content="2026-03-02T08:15:00+01:00">
</head>
<body>
<header><a href="/">The Quay Ledger</a></header>
<main>
<article>
<h1>${headlineOf(id)}</h1>
<p class="byline">By <a rel="author" href="/people">Marta Lindqvist</a>, <time datetime="2026-03-02T08:15:00+01:00">2 March 2026, 08:15</time></p>
<p>For a hundred years the harbour office has written down what came in with the tide, and for most of those years nobody has read it, says the archivist who found the books.</p>
${parts.join('\n')}
<p>The books go back to the town archive in autumn, where they can be read on any weekday before four, and where somebody will have to decide what becomes of the drawer.</p>
</article>
</main>
<footer>The Quay Ledger, printed in the old net loft</footer>
<script>${script}</script>
</body>
</html>`;
}

/** JSON that may stand in a script. */
const asScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Runs in the page: puts each payload into its place; what a parser refuses stays out. */
function insert(payloads: [number, string][], way: 'fragment' | 'inner'): void {
  for (const [line, markup] of payloads) {
    const place = document.querySelector(`[data-place="${line}"]`);
    try {
      if (way === 'inner' && place) place.innerHTML = markup;
      else place?.append(document.createRange().createContextualFragment(markup));
    } catch {
      // no markup that a page can hold
    }
  }
}
