import type { Shelf } from '@/lib/store';

/** Where the library page is, as its address after `#` says it. */
export type Route =
  | { view: 'shelf'; shelf: Shelf }
  | { view: 'clip'; clipId: string }
  | { view: 'tabs' }
  | { view: 'tags' }
  | { view: 'highlights' }
  | { view: 'figures' }
  | { view: 'storage' }
  | { view: 'import' }
  | { view: 'settings' };

const tabsPath = '#/tabs';
const storagePath = '#/storage';
const clipPath = /^#\/clip\/([^/]+)$/;

/** The place of a hash; the library for any that names none. */
export function routeOf(hash: string): Route {
  const encoded = clipPath.exec(hash)?.[1];
  if (encoded) {
    try {
      return { view: 'clip', clipId: decodeURIComponent(encoded) };
    } catch {
      // Not an escape: no clip has such an id.
    }
  }
  if (hash === tabsPath) return { view: 'tabs' };
  if (hash === '#/tags') return { view: 'tags' };
  if (hash === '#/highlights') return { view: 'highlights' };
  if (hash === '#/figures') return { view: 'figures' };
  if (hash === storagePath) return { view: 'storage' };
  if (hash === '#/import') return { view: 'import' };
  if (hash === '#/settings') return { view: 'settings' };
  const shelf = (['archive', 'trash'] as const).find((one) => hash === `#/${one}`);
  return { view: 'shelf', shelf: shelf ?? 'library' };
}

export const hashOf = (route: Route): string => {
  if (route.view === 'clip') return `#/clip/${encodeURIComponent(route.clipId)}`;
  if (route.view === 'tabs') return tabsPath;
  if (route.view === 'tags') return '#/tags';
  if (route.view === 'highlights') return '#/highlights';
  if (route.view === 'figures') return '#/figures';
  if (route.view === 'storage') return storagePath;
  if (route.view === 'import') return '#/import';
  if (route.view === 'settings') return '#/settings';
  return route.shelf === 'library' ? '#/' : `#/${route.shelf}`;
};
