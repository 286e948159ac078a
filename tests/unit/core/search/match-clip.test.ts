import { describe, expect, it } from 'vitest';
import type { Clip } from '@/lib/core/clip';
import { clipMatcher, dayOf } from '@/lib/core/search/match-clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import { makeTestClip } from '../make-test-clip';

const { clip } = makeTestClip(
  {
    url: 'https://www.harbour-times.example/coast/1',
    title: 'Ferry crews end their strike',
    site: 'The Harbour Times',
    authors: ['Ana Ruíz', 'Cem Ilgaz'],
    agency: 'Anadolu Ajansı',
    lang: 'tr-TR',
    publishedAt: '2026-03-14T23:30:00-05:00',
    access: 'truncated',
  },
  { tags: ['İstanbul', 'climate policy'], note: 'For the talk on Tuesday' },
);
const finds = (query: string, different: Partial<Clip> = {}): boolean =>
  clipMatcher(parseQuery(query))({ ...clip, ...different }, 'Boats sail again, 東京都でも。');

describe('clipMatcher', () => {
  const found = [
    '',
    'ferry',
    'FERRY strike',
    'crew',
    'harbour ana talk',
    '"crews end their"',
    'tram or ferry',
    'sail boats',
    'ferries',
    'sailing',
    '"boats sail"',
    '"boats sail ag',
    'strikes or stri',
    '京都',
    '東京都',
    '"京都で"',
    'author:ana-ruiz',
    'author:ilga',
    'site:times-example',
    '-tram',
    'ferry or -ferry',
    'site:harbour',
    'site:"the harbour times"',
    'site:harbour-times.example',
    'author:ruiz',
    'author:"cem ilgaz"',
    'agency:ajansi',
    'tag:ist',
    'tag:"climate policy"',
    'lang:tr',
    'lang:"tr"',
    'lang:tr-TR',
    'before:2026-03-15',
    'after:2026-03-14',
    'after:2026 before:2027',
    'is:unread',
    'is:truncated',
    '-is:favourite -is:archived -is:deleted',
    'is:',
    'site:',
  ];
  it.each(found)('%s: found', (query) => {
    expect(finds(query)).toBe(true);
  });

  const missed = [
    'tram',
    'ferry tram',
    '"crews their"',
    '"strike the harbour"',
    '-ferry',
    'tram or bus',
    'site:harbour-times.example/coast',
    'site:"harbour"',
    '"ferries"',
    'author:ruizs',
    'author:ruiz-ana',
    'author:lgaz',
    'author:"ana"',
    'rry',
    '"boats sai"',
    '"sail boats"',
    'b',
    '京東',
    '"strike boats"',
    'agency:reuters',
    'tag:policy',
    'tag:"climate"',
    'lang:en',
    'lang:r',
    'before:2026-03-14',
    'after:2026-03-15',
    'is:favourite',
    'is:archived',
    'is:deleted',
    '-is:truncated',
  ];
  it.each(missed)('%s: not', (query) => {
    expect(finds(query)).toBe(false);
  });

  it('knows the states', () => {
    expect(finds('is:unread', { readAt: 1 })).toBe(false);
    expect(finds('is:favourite', { favourite: true })).toBe(true);
    expect(finds('is:archived', { archived: true })).toBe(true);
    expect(finds('is:deleted', { deletedAt: 1 })).toBe(true);
    expect(finds('agency:anadolu', { agency: null })).toBe(false);
    expect(finds('lang:tr', { lang: null })).toBe(false);
  });
});

describe('dayOf', () => {
  it('is the publisher’s own day, whatever day it was elsewhere', () => {
    expect(dayOf({ publishedAt: '2026-03-14T23:30:00-05:00', clippedAt: 0 })).toBe('2026-03-14');
    expect(dayOf({ publishedAt: '2026-03-14', clippedAt: 0 })).toBe('2026-03-14');
  });

  it('is the reader’s day of clipping where the page says none', () => {
    expect(dayOf({ publishedAt: null, clippedAt: new Date(2026, 0, 5, 0, 30).getTime() })).toBe('2026-01-05');
  });
});
