/** A picture of a sky over a sea, of any size, as a JPEG. */
export async function painted(width = 240, height = 135, sky = '#e8a27c'): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('No canvas here');
  brush.fillStyle = sky;
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = '#2f4d6b';
  brush.fillRect(0, height * 0.6, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}
