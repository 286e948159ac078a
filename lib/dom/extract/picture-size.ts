import { bareWords, contains } from './plain-words';

/** Pixels below which a picture is no lead picture: an icon or a portrait. */
const smallest = 200;
/** Pixels up to which a square picture is the portrait of who wrote it, and any below which a picture without a caption is an icon. */
const portrait = 128;
const icon = { wide: 100, high: 64 } as const;
/** A width and a height no larger than these give a proportion: 16 and 9. */
const largestProportion = 21;

/** What an icon's file or its folder is called. */
const iconNames = /(?<![^/_-])(?:logo|icon|spinner|loader|badge|avatar|button|sprite)s?(?![^/_.\d-])/;

/** Pixels; infinite where the page does not say it, or as a share, or as nothing. */
const sideOf = (picture: Element, side: 'width' | 'height'): number =>
  Number(/^\s*(\d+)(?:px)?\s*$/.exec(picture.getAttribute(side) ?? '')?.[1]) || Number.POSITIVE_INFINITY;

export const isSmall = (picture: Element): boolean =>
  sideOf(picture, 'width') < smallest ||
  sideOf(picture, 'height') < smallest ||
  /\.svg(?:$|[?#])/i.test(picture.getAttribute('src') ?? '');

/** A width or size below 200 pixels in the address. */
export const isNamedSmall = (address: string): boolean =>
  /(?:[?&](?:w|width|imwidth|wid|resize)=|[/_-]1?\d\d?x)1?\d\d?(?!\w)/.test(address);

/** Whether a picture is no picture of the story: a portrait of its author, a button, a logo. One with a caption seldom is. */
function isIcon(picture: HTMLImageElement, hasCaption: boolean): boolean {
  const [width, height] = [sideOf(picture, 'width'), sideOf(picture, 'height')];
  if (width === height && width <= portrait) return true;
  if (hasCaption || Math.max(width, height) <= largestProportion) return false;
  return (
    width < icon.wide ||
    height < icon.high ||
    iconNames.test(picture.src.replace(/^\w+:\/\/[^/]*|[?#].*$/g, '').toLowerCase())
  );
}

/** What a portrait beside a byline is called, which may have a line about its author for a caption. */
const portraitNames = /author|columnist|portrait|headshot|avatar|thumb/;
/** UTF-16 units that its alternative text may have beside the name: "photo of". */
const longestLabel = 10;

/** Whether a picture shows one of those who signed, and its alternative text says no more. */
function isPortrait({ alt, src }: HTMLImageElement, hasCaption: boolean, signers: readonly string[]): boolean {
  const words = bareWords(alt);
  return (
    signers.some((name) => {
      const bare = bareWords(name);
      return bare.includes(' ') && contains(words, bare) && words.length <= bare.length + longestLabel;
    }) &&
    (!hasCaption || portraitNames.test(src))
  );
}

/**
 * Takes icons and portraits of those who signed out, each with its figure. A portrait that stands before everything else is the lead
 * picture, and stays.
 */
export function dropIcons(body: Element, signers: readonly string[] = []): void {
  for (const picture of body.querySelectorAll('img')) {
    const figure = picture.closest('figure');
    const box = figure?.querySelectorAll('img').length === 1 ? figure : picture;
    const hasCaption = box !== picture && box.querySelector('figcaption') !== null;
    if (isIcon(picture, hasCaption) || (box !== body.firstElementChild && isPortrait(picture, hasCaption, signers)))
      box.remove();
  }
}
