import type { Article } from '@/lib/core/article';

/** Outlet, people and wire agency on one line. Names keep their own direction. */
export function Byline({ site, authors, agency }: Pick<Article, 'site' | 'authors' | 'agency'>) {
  return (
    <>
      <strong>
        <bdi>{site}</bdi>
      </strong>
      {authors.length > 0 && (
        <>
          {' · '}
          <bdi>{authors.join(', ')}</bdi>
        </>
      )}
      {agency && (
        <>
          {' · '}
          <bdi>{agency}</bdi>
        </>
      )}
    </>
  );
}
