import { pictureOfTab } from '@/lib/browser/lead-picture';
import { thumbnailOf } from '@/lib/browser/thumbnail';
import type { Article } from '@/lib/core/article';

/** Milliseconds that a save waits for its picture; it rarely takes a tenth of them. */
const patience = 1_000;

/** The lead picture of the article in a tab, small, without any request; null where it cannot be had, or not soon. */
export async function thumbnailOfTab(
  tabId: number | null,
  { leadImage }: Pick<Article, 'leadImage'>,
): Promise<Blob | null> {
  if (tabId === null || leadImage === null) return null;
  return Promise.race([take(tabId, leadImage), late()]);
}

async function take(tabId: number, leadImage: string): Promise<Blob | null> {
  const picture = await pictureOfTab(tabId, leadImage);
  return picture && thumbnailOf(picture);
}

const late = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, patience, null));
