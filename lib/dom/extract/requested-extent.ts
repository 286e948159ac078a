import type { Asked } from '@/lib/core/extraction';

/**
 * What was asked for, the list of blocks where nothing was. A content script takes no arguments: a function injected just before
 * leaves the word in the isolated world, for one run.
 */
export function requestedExtent(): Exclude<Asked, 'whole'> {
  const asked: unknown = Reflect.get(globalThis, 'newsclipExtent');
  Reflect.deleteProperty(globalThis, 'newsclipExtent');
  return typeof asked === 'number' || asked === 'selection' || asked === 'selection-or-text' ? asked : 'blocks';
}
