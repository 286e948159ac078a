import type { TakeOutTools } from '@/lib/actions/take-out-clips';
import type { ExportRequest } from '@/lib/core/export/export-request';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import type { StoredClip } from '@/lib/store';

export interface SavedFile {
  content: Blob;
  name: string;
}

/** Tools that give these clips, and these pictures to each of them, and note what is saved. It is noon of 14 August 2026. */
export function takeOutTools(
  clips: readonly StoredClip[],
  kept: ReadonlyMap<string, KeptImage> = new Map(),
): { tools: TakeOutTools; saved: SavedFile[] } {
  const saved: SavedFile[] = [];
  const tools: TakeOutTools = {
    async *read() {
      yield* clips;
    },
    pictures: async () => ({ kept }),
    save: (content, name) => saved.push({ content, name }),
    now: () => new Date(2026, 7, 14, 12).getTime(),
    breathe: async () => {},
  };
  return { tools, saved };
}

/** A request for as many clips as there are of these. */
export const requestFor = (clips: readonly unknown[], different: Partial<ExportRequest> = {}): ExportRequest => ({
  ids: clips.map((_, place) => String(place)),
  onProgress: () => {},
  signal: new AbortController().signal,
  ...different,
});
