import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import { fail, ok, type Result } from '@/lib/core/result';

/**
 * Fetches a picture from the web, as nobody in particular: without cookies, and without saying where it is shown. Only with access to all
 * sites, and only in the background: the policy of the pages lets them connect to nothing.
 */
export async function fetchPicture(
  address: string,
): Promise<Result<Uint8Array<ArrayBuffer>, 'unreachable' | 'too-large'>> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(pictureLimits.patience),
    });
    if (!response.ok || !response.body) return fail('unreachable');
    return await readUpTo(response.body, pictureLimits.fetchedBytes);
  } catch {
    return fail('unreachable'); // no network, no such host, too slow
  }
}

async function readUpTo(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return fail('too-large');
    }
    parts.push(value);
  }
  return ok(new Uint8Array(await new Blob(parts).arrayBuffer()));
}
