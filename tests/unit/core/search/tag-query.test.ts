import { describe, expect, it } from 'vitest';
import { clipMatcher } from '@/lib/core/search/match-clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import { queryForTag } from '@/lib/core/search/tag-query';
import { makeTestClip } from '../make-test-clip';

describe('the query for a tag', () => {
  const rows = ['sea', 'night ferry', 'İzmir', '“so-called” progress', 'a "b" c', '東京', 'a:b', '-minus', 'or', '★'];
  it.each(rows)('finds a clip with it, and none without: %s', (tag) => {
    const fits = clipMatcher(parseQuery(queryForTag(tag)));
    const clipOf = (tags: string[]) => makeTestClip({}, { tags }).clip;
    expect(fits(clipOf(['first', tag]), '')).toBe(true);
    expect(fits(clipOf(['first', 'other']), '')).toBe(false);
  });
});
