/** Kinds that every reader of books shows (EPUB 3.2, core media types). */
const shown: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' };

const quality = 0.85;

/** A picture in a kind that every reader of books shows, and the ending of its name. A WebP or AVIF is drawn anew as JPEG, on white; null where it cannot be drawn. */
export async function bookPicture(picture: Blob): Promise<{ picture: Blob; ending: string } | null> {
  const ending = shown[picture.type];
  if (ending !== undefined) return { picture, ending };
  try {
    const bitmap = await createImageBitmap(picture);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext('2d');
    if (!brush) return null;
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(bitmap, 0, 0);
    bitmap.close();
    return { picture: await canvas.convertToBlob({ type: 'image/jpeg', quality }), ending: 'jpg' };
  } catch {
    return null; // the browser cannot draw it, or has lost its file
  }
}
