import { fetchPicture } from '@/lib/browser/fetch-picture';
import { fitPicture } from '@/lib/browser/fit-picture';
import { hasAccess } from '@/lib/browser/host-access';
import { pictureByPage } from '@/lib/browser/picture-by-page';
import { loadPictureSettings } from '@/lib/browser/picture-settings';
import type { Failure } from '@/lib/core/failure';
import type { MissingReason } from '@/lib/core/pictures/kept-picture';
import { fail, ok, type Result } from '@/lib/core/result';
import { attempt, keepPicture, missingPictures, missPicture, type PicturePlace } from '@/lib/store';

/** A clip that was stored just now, and the tab that its page is in. */
export interface ClippedFrom {
  clipId: string;
  tabId: number;
}

/** What getting pictures asks of the browser; a test brings its own. */
export interface PictureTools {
  wanted: () => Promise<boolean>;
  hasAccess: () => Promise<boolean>;
  isOnline: () => boolean;
  fetch: (address: string) => Promise<Result<Uint8Array<ArrayBuffer>, MissingReason>>;
  byPage: (tabId: number, address: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  fit: typeof fitPicture;
}

const backgroundTools: PictureTools = {
  wanted: async () => (await loadPictureSettings()).keep,
  hasAccess,
  isOnline: () => navigator.onLine,
  fetch: fetchPicture,
  byPage: pictureByPage,
  fit: fitPicture,
};

/**
 * Gets the pictures that clips wait for. With access to all sites it fetches them; without, it asks the page that was clipped just now for
 * what it may read itself. It can be stopped anywhere: what waits is noted in the store, and the next call goes on, where there is access
 * by then. One at a time, whoever calls it.
 */
export const keepPictures = (
  from: ClippedFrom | null,
  tools: PictureTools = backgroundTools,
): Promise<Result<null, Failure>> =>
  navigator.locks.request('newsclip-pictures', async () => {
    if (!(await tools.wanted())) return ok(null);
    const fetched = await getAll(['pending', 'no-access'], null, (address) => byFetching(address, tools), tools);
    if (!fetched.ok || !from) return fetched;
    return getAll(['pending'], from.clipId, (address) => byAsking(from.tabId, address, tools), tools);
  });

/** The bytes of a picture, or why there are none; null where this way is closed, so that the picture stays as it is. */
type Got = Result<Uint8Array<ArrayBuffer>, MissingReason> | null;

/** Access is looked for before each: it may be taken back meanwhile; and asking keeps the background from being stopped as idle. */
const byFetching = async (address: string, tools: PictureTools): Promise<Got> =>
  tools.isOnline() && (await tools.hasAccess()) ? tools.fetch(address) : null;

async function byAsking(tabId: number, address: string, tools: PictureTools): Promise<Got> {
  const bytes = await tools.byPage(tabId, address);
  return bytes ? ok(bytes) : fail('no-access');
}

async function getAll(
  reasons: readonly MissingReason[],
  clipId: string | null,
  get: (address: string) => Promise<Got>,
  tools: PictureTools,
): Promise<Result<null, Failure>> {
  for (;;) {
    const missing = await attempt(() => missingPictures(reasons, clipId));
    if (!missing.ok || missing.value.length === 0) return missing.ok ? ok(null) : missing;
    for (const place of missing.value) {
      const got = await get(place.address);
      if (!got) return ok(null);
      const noted = await note(place, got, tools);
      if (!noted.ok) return noted;
    }
  }
}

async function note(
  place: PicturePlace,
  got: Result<Uint8Array<ArrayBuffer>, MissingReason>,
  tools: PictureTools,
): Promise<Result<null, Failure>> {
  const fitting = got.ok ? await tools.fit(got.value) : got;
  return fitting.ok ? keepPicture(place, fitting.value) : missPicture(place, fitting.problem);
}
