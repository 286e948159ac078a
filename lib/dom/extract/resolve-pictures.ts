import { pictureKey } from './picture-key';
import { isNamedSmall } from './picture-size';
import { bestOf, type Candidate, candidatesOf, widthNamedIn } from './srcset';

/** Attributes of lazy loaders that hold one address, in the order of trust; `src` itself is often a blurred preview. */
const lazyAddress =
  /^data-(?!.*(?:srcset|low|thumb|placeholder|tiny|blur|small)).*(?:src|original|lazy|hi-?res|full|image|img|url)/;
const placeholder =
  /^(?:data|blob|about|javascript):|(?<![a-z\d])(?:placeholder|spacer|blank|transparent|pixel|lazy-?load(?:ing)?|1x1|loading)(?![a-z\d])[^/]*\.(?:gif|png|svg|jpe?g|webp)/;
const isPlaceholder = (address: string): boolean => placeholder.test(address.toLowerCase());
/** Attributes of a picture that stay. */
const kept = ['src', 'alt', 'title', 'class', 'id', 'itemprop', 'style', 'hidden', 'aria-hidden'];
const sides = ['width', 'height'];
const looksLikePicture = /\.(?:jpe?g|png|webp|avif|gif)\b|^https?:.*\b(?:image|img|photo)/i;

/**
 * Gives every picture of the copy one plain absolute `src`: lazy attributes, `picture`, `srcset` and `noscript` resolved;
 * placeholders and counting pixels taken out. `base` is the page's base address. Answers with the first picture that has
 * `lead` among the addresses it offers, a preview only where there is no other; null where none has.
 */
export function resolvePictures(copy: Document, base = copy.baseURI, lead: string | null = null): Element | null {
  const key = lead && pictureKey(lead);
  let found: HTMLImageElement | null = null;
  for (const noscript of copy.querySelectorAll('noscript')) unfoldNoscript(noscript, copy);
  for (const own of copy.querySelectorAll('amp-img')) {
    const picture = copy.createElement('img');
    for (const { name, value } of own.attributes) picture.setAttribute(name, value);
    own.replaceWith(picture);
  }
  for (const picture of copy.querySelectorAll('img')) {
    const offered = resolve(picture, base);
    if (found && !isNamedSmall(found.src)) continue;
    if (key && offered.some((address) => pictureKey(address) === key)) found = picture;
  }
  for (const shell of copy.querySelectorAll('picture')) {
    const picture = shell.querySelector('img');
    if (picture) shell.replaceWith(picture);
    else shell.remove();
  }
  return found;
}

/** Answers with all the addresses that the picture offered; none where it went. */
function resolve(picture: HTMLImageElement, base: string): string[] {
  const single = singleAddresses(picture);
  const sets = setCandidates(picture);
  const address = bestAddress(single, sets, base);
  if (!address || isPixel(picture)) {
    picture.remove();
    return [];
  }
  for (const name of picture.getAttributeNames()) {
    const stays = sides.includes(name)
      ? /^\s*[1-9]\d*(?:px)?\s*$/.test(picture.getAttribute(name) ?? '')
      : kept.includes(name);
    if (!stays) picture.removeAttribute(name);
  }
  picture.setAttribute('src', address);
  return [...single, ...sets.map((candidate) => candidate.address)];
}

/** The best address of a picture, absolute http(s); null where it has none. */
function bestAddress(addresses: readonly string[], sets: readonly Candidate[], base: string): string | null {
  const single = addresses.map((address) => ({ address, width: 0 }));
  const fromSet = bestOf(sets);
  const [first] = single;
  // What a loader names is the picture it loads; a set that offers a larger one goes before it.
  const own = first && (sets.find(({ address }) => address === first.address)?.width || widthNamedIn(first.address));
  const isSmall = first !== undefined && isNamedSmall(first.address);
  const isLargest = fromSet && !isSmall && (own ? own >= fromSet.width : fromSet.width < leastLarger);
  const order: (Candidate | null)[] = isLargest ? [...single, fromSet] : [fromSet, ...single];
  for (const candidate of order) {
    const address = candidate && !isPlaceholder(candidate.address) && webAddress(candidate.address, base);
    if (address) return address;
  }
  return null;
}

/** Pixels a picture of a set must have to go before one whose size is not known. */
const leastLarger = 1400;

function singleAddresses(picture: Element): string[] {
  const found: string[] = [];
  // The browser makes an object of each attribute that is not asked for by its name.
  for (const name of picture.getAttributeNames()) {
    if (!lazyAddress.test(name)) continue;
    const value = picture.getAttribute(name) ?? '';
    if (!/[\s{}]/.test(value.trim()) && (/src/.test(name) || looksLikePicture.test(value))) found.push(value);
  }
  const own = picture.getAttribute('src');
  if (own) found.push(own);
  return found.map((address) => address.trim()).filter((address) => address && !isPlaceholder(address));
}

function setCandidates(picture: Element): Candidate[] {
  const found: Candidate[] = [];
  const shell = picture.closest('picture');
  for (const source of [picture, ...(shell ? shell.querySelectorAll('source') : [])]) {
    for (const name of source.getAttributeNames()) {
      if (/srcset/.test(name)) found.push(...candidatesOf(source.getAttribute(name) ?? ''));
    }
  }
  return found.filter(({ address }) => !isPlaceholder(address));
}

/** A picture that says which sizes it comes in fills its box, whatever its own measures. */
const isPixel = (picture: Element): boolean =>
  !picture.closest('[sizes],[srcset],picture') &&
  sides.some((side) => /^[0-3](?:px)?$/.test(picture.getAttribute(side) ?? ''));

function webAddress(address: string, base: string): string | null {
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) && url.href.length < 8_192 ? url.href : null;
}

/** Where scripts run, `noscript` holds text: its picture goes to the lazy one beside it, or takes the place itself. */
function unfoldNoscript(noscript: Element, copy: Document): void {
  const text = noscript.textContent ?? '';
  const inside = /<img/i.test(text)
    ? new DOMParser().parseFromString(text, 'text/html').querySelector('img')
    : noscript.querySelector('img');
  const address = inside?.getAttribute('src');
  if (!inside || !address || isPixel(inside) || isPlaceholder(address)) {
    noscript.remove();
    return;
  }
  const beside = pictureBeside(noscript);
  if (beside) {
    if (!singleAddresses(beside).length) beside.setAttribute('data-src', address);
    if (!beside.getAttribute('alt')) beside.setAttribute('alt', inside.getAttribute('alt') ?? '');
    noscript.remove();
  } else noscript.replaceWith(copy.importNode(inside, true));
}

/** The lazy picture that a `noscript` stands in for: just before it, or alone with it in a wrapper without text. */
function pictureBeside(noscript: Element): Element | null {
  const before = noscript.previousElementSibling;
  const found = before && (before.matches('img,amp-img') ? before : before.querySelector('img,amp-img'));
  if (found && !(before?.textContent ?? '').trim()) return found;
  const pictures = noscript.parentElement?.querySelectorAll(':is(img,amp-img):not(noscript *)');
  return pictures?.length === 1 ? (pictures[0] ?? null) : null;
}
