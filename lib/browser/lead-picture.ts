import { browser } from 'wxt/browser';
import { jpegOf } from '@/lib/core/jpeg-data-url';
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
    if ('dataUrl' in found) return jpegOf(found.dataUrl);
    const screenshot = await screenshotOf(tabId);
    return screenshot === null ? null : await cutOut(screenshot, found.place);
  } catch {
    return null; // a thumbnail is never worth a message
  }
}

/** What is visible of a tab; null where another lies in front of it, or came in front meanwhile. */
async function screenshotOf(tabId: number): Promise<string | null> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active) return null;
  const screenshot = await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 85 });
  return (await browser.tabs.get(tabId)).active ? screenshot : null;
}

async function cutOut(screenshot: string, place: PlaceInView): Promise<Blob | null> {
  const shown = jpegOf(screenshot);
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
