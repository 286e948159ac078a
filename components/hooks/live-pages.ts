import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { ClipPage, Cursor } from '@/lib/store';

/** What a list shows: the clips of all pages read so far, and whether there are more. */
export interface Pages {
  clips: Clip[];
  more: boolean;
}

interface Source {
  list: (after: Cursor | null) => Promise<ClipPage>;
  watch: (
    query: () => Promise<ClipPage>,
    onValue: (page: ClipPage) => void,
    onFailure: (failure: Failure) => void,
  ) => () => void;
  onPages: (pages: Pages) => void;
  onFailure: (failure: Failure) => void;
}

interface LivePage {
  after: string;
  page: ClipPage | null;
  stop: () => void;
}

/**
 * A list that grows by pages and stays true meanwhile. Each page is a live query of its own that starts where the page
 * before it ended; when that end moves (a clip came or went), the pages after it are read again from there.
 */
export class LivePages {
  readonly #source: Source;
  #pages: LivePage[] = [];
  #stopped = false;

  constructor(source: Source) {
    this.#source = source;
    this.#open(0, null);
  }

  /** Reads one page more, if there is one and none is on its way. */
  grow(): void {
    const last = this.#pages.at(-1);
    if (!this.#stopped && last?.page?.next) this.#open(this.#pages.length, last.page.next);
  }

  stop(): void {
    this.#stopped = true;
    for (const { stop } of this.#pages) stop();
  }

  #open(index: number, after: Cursor | null): void {
    const before = this.#pages[index];
    before?.stop();
    // The old content stays on screen until the new is there.
    const live: LivePage = { after: JSON.stringify(after), page: before?.page ?? null, stop: () => {} };
    this.#pages[index] = live;
    live.stop = this.#source.watch(
      () => this.#source.list(after),
      (page) => {
        if (!this.#stopped && this.#pages[index] === live) this.#take(index, live, page);
      },
      (failure) => {
        if (!this.#stopped) this.#source.onFailure(failure);
      },
    );
  }

  #take(index: number, live: LivePage, page: ClipPage): void {
    live.page = page;
    const following = this.#pages[index + 1];
    if (following && !page.next) {
      for (const { stop } of this.#pages.splice(index + 1)) stop();
    } else if (following && following.after !== JSON.stringify(page.next)) {
      this.#open(index + 1, page.next);
    }
    this.#tell();
  }

  #tell(): void {
    const unique = new Map<string, Clip>();
    for (const { page } of this.#pages) for (const clip of page?.clips ?? []) unique.set(clip.id, clip);
    this.#source.onPages({ clips: [...unique.values()], more: Boolean(this.#pages.at(-1)?.page?.next) });
  }
}
