import { lineOf, linkShare } from './plain-words';

/** What a frame of an advertisement or a counter is called or leads to. */
const advertising =
  /(?<![a-z])(?:ads?|advert\w*|banner|sponsor\w*|doubleclick|syndication|pixel|tracking|recaptcha|analytics)(?![a-z])/;
/** UTF-16 units. The box of an audio player holds no more: a label, a time, a note. */
const longestPlayer = 250;

/**
 * Turns what cannot be clipped into a line that says what it was: a video or an embedded page becomes a figure with a link for its
 * caption, which is no running text. Players that read the article aloud go with the box they stand in.
 */
export function nameEmbeds(copy: Document, base: string): void {
  for (const player of copy.querySelectorAll('audio')) boxOf(player).remove();
  for (const quote of copy.querySelectorAll('blockquote')) if (linkShare(quote) > 0.8) keepOneLink(quote);
  for (const embed of copy.querySelectorAll('iframe,video')) {
    const figure = namedEmbed(embed, base);
    if (!figure) embed.remove();
    else (embed.closest('figure') ?? embed).replaceWith(figure);
  }
}

/** An embedded post links to itself several times: what says most stays. */
function keepOneLink(quote: Element): void {
  const longest = new Map<string, Element>();
  for (const link of quote.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const other = longest.get(address);
    const isLonger = !other || lineOf(link).length > lineOf(other).length;
    if (other) (isLonger ? other : link).remove();
    if (isLonger) longest.set(address, link);
  }
}

function boxOf(player: Element): Element {
  let box = player;
  while (box.parentElement && !box.parentElement.matches('body,main,article')) {
    if (lineOf(box.parentElement).length > longestPlayer) break;
    box = box.parentElement;
  }
  return box;
}

/** Null for advertisements, counters, and what says nothing of itself. */
function namedEmbed(embed: Element, base: string): Element | null {
  const source = embed.querySelector('source[src]') ?? embed;
  const written = source.getAttribute('src')?.trim() || embed.getAttribute('data-src');
  const address = written ? URL.parse(written, base) : null;
  const title = embed.getAttribute('title')?.trim() ?? '';
  const said = `${embed.id} ${embed.getAttribute('name')} ${title} ${address?.host} ${embed.getAttribute('class')}`;
  const isVideo =
    embed.localName === 'video' ||
    embed.hasAttribute('allowfullscreen') ||
    /fullscreen/.test(embed.getAttribute('allow') ?? '');
  const isTiny = ['width', 'height'].some((side) => /^[0-9](?:px)?$/.test(embed.getAttribute(side) ?? ''));
  if (
    !address ||
    !/^https?:$/.test(address.protocol) ||
    isTiny ||
    advertising.test(said.toLowerCase()) ||
    !(isVideo || title)
  )
    return null;
  const link = embed.ownerDocument.createElement('a');
  link.href = address.href;
  link.textContent = `${isVideo ? 'Video: ' : ''}${title || address.href}`;
  const figure = embed.ownerDocument.createElement('figure');
  figure.append(embed.ownerDocument.createElement('figcaption'));
  figure.firstElementChild?.append(link);
  return figure;
}
