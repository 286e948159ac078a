import type { Clip } from '@/lib/core/clip';

/** A picture that a list can show: its object URL; null where the clip has none. */
export interface ShownPicture {
  address: string | null;
}

type PictureOf = Pick<Clip, 'id' | 'clippedAt'>;
type Tell = (picture: ShownPicture) => void;

interface Held extends ShownPicture {
  /** Rows that show it now. */
  users: number;
}

/** Pictures that have gone out of sight and are kept for a while, so that scrolling to and fro reads nothing anew. */
const spare = 60;

/** A picture is written only when its article is clipped, so it is known by that instant. */
const keyOf = ({ id, clippedAt }: PictureOf): string => `${id} ${clippedAt}`;

/** The pictures of the rows that are drawn: read together, shared, and let go when no row shows them any more. */
export class ThumbnailAddresses {
  readonly #read: (ids: readonly string[]) => Promise<Map<string, Blob>>;
  /** What was let go last stands last. */
  readonly #held = new Map<string, Held>();
  /** Asked for and not there yet. */
  readonly #asked = new Map<string, { id: string; tells: Set<Tell> }>();
  /** Of these, what has yet to be read. */
  readonly #next: string[] = [];

  constructor(read: (ids: readonly string[]) => Promise<Map<string, Blob>>) {
    this.#read = read;
  }

  /** What is held at this moment; null where it would have to be read. */
  known(clip: PictureOf): ShownPicture | null {
    return this.#held.get(keyOf(clip)) ?? null;
  }

  /** Tells a clip's picture, at once or as soon as it has been read. Returns the function that lets it go. */
  hold(clip: PictureOf, tell: Tell): () => void {
    const key = keyOf(clip);
    const held = this.#held.get(key);
    const asked = this.#asked.get(key);
    if (held) {
      held.users += 1;
      tell(held);
    } else if (asked) asked.tells.add(tell);
    else {
      this.#asked.set(key, { id: clip.id, tells: new Set([tell]) });
      this.#next.push(key);
      // Rows that are drawn together ask together.
      if (this.#next.length === 1) queueMicrotask(() => void this.#readNext());
    }
    return () => {
      if (!this.#asked.get(key)?.tells.delete(tell)) this.#letGo(key);
    };
  }

  async #readNext(): Promise<void> {
    const asked = this.#next.splice(0).flatMap((key) => {
      const one = this.#asked.get(key);
      return one ? [{ key, ...one }] : [];
    });
    const pictures = await this.#read(asked.map(({ id }) => id)).catch(() => null);
    for (const { key, id, tells } of asked) {
      this.#asked.delete(key);
      if (tells.size === 0) continue;
      const picture = pictures?.get(id);
      const held = { address: picture ? URL.createObjectURL(picture) : null, users: tells.size };
      // What could not be read is tried again the next time.
      if (pictures) this.#held.set(key, held);
      for (const tell of tells) tell(held);
    }
  }

  #letGo(key: string): void {
    const held = this.#held.get(key);
    if (!held) return;
    held.users -= 1;
    if (held.users > 0) return;
    this.#held.delete(key);
    this.#held.set(key, held);
    const unused = [...this.#held].filter(([, { users }]) => users === 0);
    for (const [other, { address }] of unused.slice(0, Math.max(0, unused.length - spare))) {
      this.#held.delete(other);
      if (address !== null) URL.revokeObjectURL(address);
    }
  }
}
