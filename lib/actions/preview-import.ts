import type { Failure } from '@/lib/core/failure';
import type { ImportItem } from '@/lib/core/import/import-item';
import { factsOf, type ItemFacts } from '@/lib/core/import/item-facts';
import { otherTasks } from '@/lib/core/other-tasks';
import type { Result } from '@/lib/core/result';
import { attempt, urlKeysHere } from '@/lib/store';
import type { Control } from './in-batches';
import type { OpenedImport } from './open-import';

/** What importing would come to. */
export interface ImportPreview {
  links: number;
  /** Articles with their text. */
  texts: number;
  /** Of both together, those whose page has a clip here. */
  here: number;
  /** Of both together, those whose page stands in the files before. */
  twice: number;
  /** Rows that cannot be read. */
  faulty: number;
  /** The first of what can be read. */
  rows: ItemFacts[];
  cancelled: boolean;
}

/** What looking asks of the rest; a test brings its own. */
export interface PreviewTools {
  keysHere: typeof urlKeysHere;
  breathe: () => Promise<void>;
}

const pageTools: PreviewTools = { keysHere: urlKeysHere, breathe: otherTasks };

/** Rows that are read before the page has its turn. */
const stretch = 250;
const shownRows = 10;

/** Reads all that is to be imported once, counts it and writes nothing. */
export const previewImport = (
  { parts }: OpenedImport,
  { onProgress, signal }: Control,
  tools: PreviewTools = pageTools,
): Promise<Result<ImportPreview, Failure>> =>
  attempt(async () => {
    const counting = new Counting(tools);
    for (const [place, part] of parts.entries()) {
      onProgress(place, parts.length);
      for await (const item of part.items()) {
        if (signal.aborted) return { ...counting.preview, cancelled: true };
        await counting.take(item);
      }
    }
    await counting.ask();
    return counting.preview;
  });

class Counting {
  readonly preview: ImportPreview = { links: 0, texts: 0, here: 0, twice: 0, faulty: 0, rows: [], cancelled: false };
  readonly #tools: PreviewTools;
  readonly #seen = new Set<string>();
  #unasked: string[] = [];
  #read = 0;

  constructor(tools: PreviewTools) {
    this.#tools = tools;
  }

  async take(item: ImportItem): Promise<void> {
    if (item.kind === 'error') this.preview.faulty += 1;
    else this.#count(factsOf(item));
    this.#read += 1;
    if (this.#read % stretch === 0) await this.ask();
  }

  /** Looks which of the pages read since have a clip here, and lets the page have its turn. */
  async ask(): Promise<void> {
    const keys = this.#unasked;
    this.#unasked = [];
    if (keys.length > 0) this.preview.here += (await this.#tools.keysHere(keys)).size;
    await this.#tools.breathe();
  }

  #count(facts: ItemFacts): void {
    this.preview[facts.hasText ? 'texts' : 'links'] += 1;
    if (this.preview.rows.length < shownRows) this.preview.rows.push(facts);
    if (facts.urlKey === null) return;
    if (this.#seen.has(facts.urlKey)) this.preview.twice += 1;
    else this.#unasked.push(facts.urlKey);
    this.#seen.add(facts.urlKey);
  }
}
