import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { excerptRound } from '@/lib/core/search/excerpt-round';
import type { Query } from '@/lib/core/search/parse-query';
import { sequencesOf } from '@/lib/core/search/places-found';
import { getBody } from '@/lib/store';

/**
 * The words of a clip's text round what a search found in it, about `most` code points. Null where the search asks for no words or
 * the text holds none of them; empty until the text has been read. Only a row that is drawn reads it.
 */
export function useHitExcerpt({ id, revision }: Clip, query: Query, most: number): string | null {
  const asksForWords = useMemo(() => sequencesOf(query).length > 0, [query]);
  const [read, setRead] = useState<{ revision: number; text: string } | null>(null);

  useEffect(() => {
    if (!asksForWords) return;
    let current = true;
    const show = (text: string) => {
      if (current) setRead({ revision, text });
    };
    getBody(id, revision).then(
      (body) => show(body?.text ?? ''),
      () => show(''),
    );
    return () => {
      current = false;
    };
  }, [asksForWords, id, revision]);

  return useMemo(() => {
    if (!asksForWords) return null;
    return read?.revision === revision ? excerptRound(read.text, query, most) : '';
  }, [asksForWords, read, revision, query, most]);
}
