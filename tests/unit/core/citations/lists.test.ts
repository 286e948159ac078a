import { describe, expect, it } from 'vitest';
import { cite } from '@/lib/core/citations/cite';
import { toCite } from './make-cited';

const url = 'https://www.harbour.example/city/ferry';
const clips = [
  { title: 'The zebra', authors: [] },
  { title: 'Boats', authors: ['Ana Ruiz'], publishedAt: '2026-08-12' },
  { title: 'Anchors', authors: ['Ana Ruiz'], publishedAt: '2026-08-13' },
  { title: 'Older', authors: ['Ana Ruiz'], publishedAt: '2025-01-02' },
  { title: 'Undated', authors: ['Ana Ruiz'], publishedAt: null },
  { title: 'Together', authors: ['Ana Ruiz', 'Bea Roe'] },
  { title: 'Lima', authors: ['Ana Ruizinho'] },
  { title: '“Xylophone', authors: [] },
].map(toCite);

/** The first words of each entry. */
const heads = (text: string, length: number): string[] => text.split('\n\n').map((entry) => entry.slice(0, length));

describe('a list in the order of its style', () => {
  it('APA: author, year, day; letters where author and year are the same', () => {
    expect(cite('apa', clips).split('\n\n')).toEqual([
      `Ruiz, A. (n.d.). Undated. Harbour Times. ${url}`,
      `Ruiz, A. (2025, January 2). Older. Harbour Times. ${url}`,
      `Ruiz, A. (2026a, August 12). Boats. Harbour Times. ${url}`,
      `Ruiz, A. (2026b, August 13). Anchors. Harbour Times. ${url}`,
      `Ruiz, A., & Roe, B. (2026, August 12). Together. Harbour Times. ${url}`,
      `Ruizinho, A. (2026, August 12). Lima. Harbour Times. ${url}`,
      `“Xylophone. (2026, August 12). Harbour Times. ${url}`,
      `The zebra. (2026, August 12). Harbour Times. ${url}`,
    ]);
  });

  it('APA: several without a date', () => {
    const two = [toCite({ title: 'B', publishedAt: null }), toCite({ title: 'A', publishedAt: null })];
    expect(heads(cite('apa', two), 19)).toEqual(['Ruiz, A. (n.d.-a). ', 'Ruiz, A. (n.d.-b). ']);
  });

  it('MLA: author, title; hyphens for the same authors', () => {
    expect(heads(cite('mla', clips), 26)).toEqual([
      'Ruiz, Ana. “Anchors.” Harb',
      '---. “Boats.” Harbour Time',
      '---. “Older.” Harbour Time',
      '---. “Undated.” Harbour Ti',
      'Ruiz, Ana, and Bea Roe. “T',
      'Ruizinho, Ana. “Lima.” Har',
      '“‘Xylophone.” Harbour Time',
      '“The zebra.” Harbour Times',
    ]);
  });

  it('Chicago: author or outlet, title', () => {
    expect(heads(cite('chicago', clips), 30)).toEqual([
      'Harbour Times. “‘Xylophone.” A',
      'Harbour Times. “The zebra.” Au',
      'Ruiz, Ana. “Anchors.” Harbour ',
      'Ruiz, Ana. “Boats.” Harbour Ti',
      'Ruiz, Ana. “Older.” Harbour Ti',
      'Ruiz, Ana. “Undated.” Harbour ',
      'Ruiz, Ana, and Bea Roe. “Toget',
      'Ruizinho, Ana. “Lima.” Harbour',
    ]);
  });

  it.each(['apa', 'mla', 'chicago', 'wikipedia', 'ris', 'bibtex'] as const)('no clips, no text: %s', (format) => {
    expect(cite(format, [])).toBe('');
  });
});
