import { type MarksRequest, parseMarksRequest } from '@/lib/core/page-marks';

/**
 * What was asked of the page. A content script takes no arguments: a function injected just before leaves the request in the isolated world,
 * for one run.
 */
export function marksRequest(): MarksRequest | null {
  const asked: unknown = Reflect.get(globalThis, 'newsclipMarks');
  Reflect.deleteProperty(globalThis, 'newsclipMarks');
  return parseMarksRequest(asked);
}
