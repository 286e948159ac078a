/**
 * A picture's file without folder, size and ending, to tell that two addresses are of the same picture. What sizes pictures on the way
 * names the file in its query.
 */
export function pictureKey(address: string): string {
  const sized = /[?&](?:url|src|image)=([^&]+)/.exec(address)?.[1]?.replace(/%2f/gi, '/').replace(/%3f.*/i, '');
  const path = (sized ?? address).replace(/(?:=[swh]\d[^/?#]*)?(?:[?#].*)?$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?:[-_]\d{2,4}(?:x\d{2,4})?)?(?:\.\w{3,4})?$/, '').toLowerCase();
}
