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

/** Takes icons out, each with its figure. */
export function dropIcons(body: Element): void {
  for (const picture of body.querySelectorAll('img')) {
    const figure = picture.closest('figure');
    const box = figure?.querySelectorAll('img').length === 1 ? figure : picture;
    if (isIcon(picture, box !== picture && box.querySelector('figcaption') !== null)) box.remove();
  }
}
