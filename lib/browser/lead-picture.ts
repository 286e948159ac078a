import { browser } from 'wxt/browser';
import { type PlaceInView, pictureOnPage } from './picture-on-page';

/** The longer side of the thumbnail, in device pixels. */
const longestSide = 320;

/**
 * The lead picture of the article in a tab as a small JPEG, without any request: drawn from the picture that the page shows
 * already, or, where its origin forbids reading it, cut out of what is visible of the tab. Null where neither works.
 */
export async function pictureOfTab(tabId: number, imageUrl: string): Promise<Blob | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: pictureOnPage,
      args: [imageUrl, longestSide],
    });
    const found = injection?.result;
    if (!found) return null;
    if ('dataUrl' in found) return blobOf(found.dataUrl);
    return await cutOut(await browser.tabs.captureVisibleTab({ format: 'jpeg', quality: 85 }), found.place);
  } catch {
    return null; // a thumbnail is never worth a message
  }
}

async function cutOut(screenshot: string, place: PlaceInView): Promise<Blob | null> {
  const shown = blobOf(screenshot);
  if (!shown) return null;
  const whole = await createImageBitmap(shown);
  const [width, height] = [whole.width * place.width, whole.height * place.height];
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const brush = canvas.getContext('2d');
  if (!brush) return null;
  brush.drawImage(
    whole,
    whole.width * place.left,
    whole.height * place.top,
    width,
    height,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}

/** The bytes of a base64 JPEG data URL. `fetch` would do it too, but the pages' policy lets them connect to nothing. */
function blobOf(dataUrl: string): Blob | null {
  const base64 = /^data:image\/jpeg;base64,([A-Za-z0-9+/=]+)$/.exec(dataUrl)?.[1];
  return base64
    ? new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' })
    : null;
}
