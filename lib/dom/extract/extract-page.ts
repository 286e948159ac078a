import type { Extraction } from '@/lib/core/extraction';

export async function extractPage(_page: Document): Promise<Extraction> {
  return { ok: false, reason: 'no-article', message: 'No article was found on this page.' };
}
