import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { ClipWindow } from '@/lib/store';

/** Clips that are read together. */
export const pageSize = 50;

/** What is known of a list: how long it is, and the clips of the stretches that are wanted. */
export interface ListState {
  /** Where not `exact`, at least so many. */
  total: number;
  exact: boolean;
  /** Whether more is being looked for. */
  searching: boolean;
  /** By page, `pageSize` clips each. */
  pages: ReadonlyMap<number, readonly Clip[]>;
}

interface Source {
  list: (offset: number, limit: number) => Promise<ClipWindow>;
  watch: (
    query: () => Promise<ClipWindow>,
    onValue: (window: ClipWindow) => void,
    onFailure: (failure: Failure) => void,
  ) => () => void;
  onState: (state: ListState) => void;
  onFailure: (failure: Failure) => void;
}

interface LivePage {
  /** Null until it has been read. */
  clips: readonly Clip[] | null;
  /** Whether there may be more in it. */
  more: boolean;
  stop: () => void;
}

/** How many pages beside the wanted ones stay live, so that going to and fro reads nothing anew. */
const spare = 1;

/** So many milliseconds a search may have found nothing yet before that is shown instead of what was there before it. */
const patience = 300;

const pageOf = (place: number): number => Math.max(0, Math.floor(place / pageSize));

/** A list of any length of which only the pages on screen are held; each is a live query of its own. */
export class LiveWindows {
  readonly #source: Source;
  readonly #pages = new Map<number, LivePage>();
  #stopped = false;
  #total = 0;
  #exact = true;
  readonly #begun = performance.now();

  constructor(source: Source) {
    this.#source = source;
    this.want(0, 0);
  }

  /** Asks for the clips from one place to another, and for those round a third; pages far from all of them are let go. */
  want(first: number, last: number, also: number | null = null): void {
    if (this.#stopped) return;
    const from = pageOf(first);
    const to = Math.max(from, pageOf(last));
    const aside = also === null ? [] : [pageOf(also - 1), pageOf(also + 1)];
    for (const [page, { stop }] of this.#pages) {
      if ((page >= from - spare && page <= to + spare) || aside.includes(page)) continue;
      stop();
      this.#pages.delete(page);
    }
    for (let page = from; page <= to; page += 1) if (!this.#pages.has(page)) this.#open(page);
    for (const page of aside) if (!this.#pages.has(page)) this.#open(page);
  }

  stop(): void {
    this.#stopped = true;
    for (const { stop } of this.#pages.values()) stop();
  }

  #open(page: number): void {
    const live: LivePage = { clips: null, more: false, stop: () => {} };
    this.#pages.set(page, live);
    this.#watch(page, live);
  }

  #watch(page: number, live: LivePage): void {
    live.stop = this.#source.watch(
      () => this.#source.list(page * pageSize, pageSize),
      ({ clips, total, exact, more }) => {
        if (this.#stopped || this.#pages.get(page) !== live) return;
        live.clips = clips;
        live.more = more;
        this.#total = total;
        this.#exact = exact;
        this.#tell();
        if (!more) return;
        live.stop();
        this.#watch(page, live);
      },
      (failure) => {
        if (!this.#stopped) this.#source.onFailure(failure);
      },
    );
  }

  #tell(): void {
    const pages = new Map<number, readonly Clip[]>();
    let searching = false;
    for (const [page, { clips, more }] of this.#pages) {
      if (clips) pages.set(page, clips);
      searching ||= more;
    }
    if (searching && this.#total === 0 && performance.now() - this.#begun < patience) return;
    this.#source.onState({ total: this.#total, exact: this.#exact, searching, pages });
  }
}
