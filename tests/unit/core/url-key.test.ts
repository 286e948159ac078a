import { describe, expect, it } from 'vitest';
import { urlKeyOf } from '@/lib/core/url-key';

describe('urlKeyOf', () => {
  const rows: { name: string; url: string; canonicalUrl?: string; key: string }[] = [
    { name: 'scheme, www and trailing slash go', url: 'https://www.harbour.example/a/b/', key: 'harbour.example/a/b' },
    {
      name: 'tracking parameters go, others stay, sorted',
      url: 'https://harbour.example/a?utm_source=x&p=2&id=7&fbclid=1',
      key: 'harbour.example/a?id=7&p=2',
    },
    {
      name: 'the canonical address counts on the same host',
      url: 'https://m.harbour.example/a?id=1',
      canonicalUrl: 'https://harbour.example/news/a',
      key: 'harbour.example/news/a',
    },
    {
      name: 'and on a host below',
      url: 'https://news.harbour.example/a',
      canonicalUrl: 'https://harbour.example/b',
      key: 'harbour.example/b',
    },
    {
      name: 'another outlet’s address does not count',
      url: 'https://evil.example/a',
      canonicalUrl: 'https://harbour.example/b',
      key: 'evil.example/a',
    },
    {
      name: 'nor one that only ends alike',
      url: 'https://evilharbour.example/a',
      canonicalUrl: 'https://harbour.example/b',
      key: 'evilharbour.example/a',
    },
    {
      name: 'the front page is no canonical address of an article',
      url: 'https://harbour.example/a',
      canonicalUrl: 'https://harbour.example/',
      key: 'harbour.example/a',
    },
    { name: 'a port belongs to the host', url: 'http://news.localhost:8080/x', key: 'news.localhost:8080/x' },
  ];
  it.each(rows)('$name', ({ url, canonicalUrl, key }) => {
    expect(urlKeyOf({ url, canonicalUrl: canonicalUrl ?? null })).toBe(key);
  });
});
