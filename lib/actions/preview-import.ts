import type { Failure } from '@/lib/core/failure';
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
export async function previewImport(
  { parts }: OpenedImport,
  { onProgress, signal }: Control,
  tools: PreviewTools = pageTools,
): Promise<Result<ImportPreview, Failure>> {
  const preview: ImportPreview = { links: 0, texts: 0, here: 0, twice: 0, faulty: 0, rows: [], cancelled: false };
  const seen = new Set<string>();
  let unasked: string[] = [];
  let read = 0;
  const ask = async (): Promise<void> => {
    preview.here += (await tools.keysHere(unasked)).size;
    unasked = [];
    await tools.breathe();
  };
  return attempt(async () => {
    for (const [place, part] of parts.entries()) {
      onProgress(place, parts.length);
      for await (const item of part.items()) {
        preview.cancelled = signal.aborted;
        if (preview.cancelled) return preview;
        read += 1;
        if (read % stretch === 0) await ask();
        if (item.kind === 'error') {
          preview.faulty += 1;
          continue;
        }
        const facts = factsOf(item);
        preview[facts.hasText ? 'texts' : 'links'] += 1;
        if (preview.rows.length < shownRows) preview.rows.push(facts);
        if (facts.urlKey === null) continue;
        if (seen.has(facts.urlKey)) preview.twice += 1;
        else unasked.push(facts.urlKey);
        seen.add(facts.urlKey);
      }
    }
    await ask();
    return preview;
  });
}
