import type { Article } from '@/lib/core/article';

/**
 * Whether the selection was asked for. A content script takes no arguments: a function injected just before leaves the word
 * in the isolated world, for one run.
 */
export function requestedExtent(): Article['extent'] {
  const asked: unknown = Reflect.get(globalThis, 'newsclipExtent');
  Reflect.deleteProperty(globalThis, 'newsclipExtent');
  return asked === 'selection' ? 'selection' : 'whole';
}
