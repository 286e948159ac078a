import type { Article } from '@/lib/core/article';
import type { Query } from '@/lib/core/search/parse-query';
import { MarkedText } from './MarkedText';

interface BylineProps extends Pick<Article, 'site' | 'authors' | 'agency'> {
  /** What a list was searched for: marked in the names. */
  query?: Query;
}

/** Outlet, people and wire agency on one line. Names keep their own direction. */
export function Byline({ site, authors, agency, query = [] }: BylineProps) {
  return (
    <>
      <strong>
        <bdi>
          <MarkedText text={site} query={query} />
        </bdi>
      </strong>
      {authors.length > 0 && (
        <>
          {' · '}
          <bdi>
            <MarkedText text={authors.join(', ')} query={query} />
          </bdi>
        </>
      )}
      {agency && (
        <>
          {' · '}
          <bdi>
            <MarkedText text={agency} query={query} />
          </bdi>
        </>
      )}
    </>
  );
}
