import { pictureOfTab } from '@/lib/browser/lead-picture';
import { thumbnailOf } from '@/lib/browser/thumbnail';
import type { Article } from '@/lib/core/article';
import { toJpegDataUrl } from '@/lib/core/jpeg-data-url';
import type { SentPicture } from '@/lib/core/messages';

/** The lead picture of the article that the popup shows, from its tab: to be seen, and to be sent along when it is clipped. */
export function previewPicture(tab: Promise<{ id: number } | null>) {
  /** By the picture's address; null where it cannot be had. */
  const ready = new Map<string, string | null>();

  return {
    /** Null where it cannot be had without a request. */
    show: async (address: string): Promise<Blob | null> => {
      const onScreen = await tab;
      const picture = onScreen && (await pictureOfTab(onScreen.id, address));
      void sendable(picture).then((thumbnail) => ready.set(address, thumbnail));
      return picture;
    },

    /** At once: a request must be on its way before the popup can close, so the background sees to a picture that is late. */
    toSend: async ({ leadImage }: Article): Promise<SentPicture> => {
      if (leadImage === null) return { thumbnail: null, pictureTab: null };
      const thumbnail = ready.get(leadImage);
      return thumbnail === undefined
        ? { thumbnail: null, pictureTab: (await tab)?.id ?? null }
        : { thumbnail, pictureTab: null };
    },
  };
}

async function sendable(picture: Blob | null): Promise<string | null> {
  const thumbnail = picture && (await thumbnailOf(picture));
  return thumbnail && toJpegDataUrl(thumbnail);
}
