/** Where a picture stands in the viewport, as shares of its width and height. */
export interface PlaceInView {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Runs in the page's isolated world, so it may use nothing from outside itself. Finds the picture that the article leads
 * with among those the page has loaded, and draws it small; a picture of another origin cannot be read, so its place on
 * the screen is told instead, if all of it is in view and nothing lies over it. `longestSide` in pixels.
 */
export function pictureOnPage(
  imageUrl: string,
  longestSide: number,
): { dataUrl: string } | { place: PlaceInView } | null {
  const picture = findPicture();
  if (!picture) return null;
  const scale = Math.min(1, longestSide / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  try {
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return { dataUrl: canvas.toDataURL('image/jpeg', 0.85) };
  } catch {
    return placeInView(picture);
  }

  function findPicture(): HTMLImageElement | undefined {
    const loaded = [...document.querySelectorAll('img')].filter(
      (image) => image.complete && image.naturalWidth >= 100 && image.naturalHeight >= 60,
    );
    const wanted = fileName(imageUrl);
    return (
      loaded.find((image) => image.currentSrc === imageUrl) ??
      loaded.find((image) => wanted.length > 4 && fileName(image.currentSrc) === wanted)
    );
  }

  /** The same picture is served in many sizes and formats: the file's name is what they share. */
  function fileName(address: string): string {
    const [path = ''] = address.split(/[?#]/);
    return (path.split('/').pop() ?? '').replace(/\.\w+$/, '');
  }

  function placeInView(image: HTMLImageElement): { place: PlaceInView } | null {
    const { left, top, width, height, right, bottom } = image.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
    if (left < 0 || top < 0 || right > view.width || bottom > view.height || width < 40 || height < 40) return null;
    const bare = [0.1, 0.5, 0.9].every((share) =>
      [0.1, 0.5, 0.9].every((other) => document.elementFromPoint(left + width * share, top + height * other) === image),
    );
    // The screenshot is of the window's inside, scroll bars and all.
    return bare
      ? {
          place: {
            left: left / innerWidth,
            top: top / innerHeight,
            width: width / innerWidth,
            height: height / innerHeight,
          },
        }
      : null;
  }
}
