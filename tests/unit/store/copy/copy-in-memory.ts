import type { CopyPlace } from '@/lib/core/copy-place';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';

/** A place of the recovery copy that can refuse, and counts what it is asked. Values lie there as JSON, as in `storage.local`. */
export class CopyInMemory implements CopyPlace {
  readonly lying = new Map<string, string>();
  refuses = false;
  writes = 0;

  async write(put: Readonly<Record<string, unknown>>, remove: readonly string[]) {
    this.writes += 1;
    if (this.refuses) return fail(failure('copy-behind'));
    for (const [name, value] of Object.entries(put)) this.lying.set(name, JSON.stringify(value));
    for (const name of remove) this.lying.delete(name);
    return ok(null);
  }

  async read(names: readonly string[]) {
    const found: [string, unknown][] = names.flatMap((name) => {
      const text = this.lying.get(name);
      return text === undefined ? [] : [[name, JSON.parse(text)]];
    });
    return ok(Object.fromEntries(found));
  }

  async names() {
    return ok([...this.lying.keys()]);
  }

  value(name: string): unknown {
    return JSON.parse(this.lying.get(name) ?? 'null');
  }
}
