import { describe, expect, it } from 'vitest';
import { parseArticle } from '@/lib/core/article';
import { parseDraft } from '@/lib/core/draft';
import { explain } from '@/lib/core/failure';
import { parseClipTabAnswer, parseRequest, parseSaveAnswer } from '@/lib/core/messages';
import { readBlocks } from '@/lib/core/read-blocks';
import { readExtraction } from '@/lib/core/read-extraction';
import { cleanTags, tagsFromField } from '@/lib/core/tags';
import { makeClippedTab } from '../actions/make-tab';
import { makeArticle, noClaims } from '../make-article';

describe('an article from outside', () => {
  it('is taken as it is, and nothing more of it', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"evil": 1}, "surplus": "x"}');
    const parsed = parseArticle(Object.assign(Object(hostile), makeArticle()));
    expect(parsed).toEqual({ ok: true, value: makeArticle() });
  });

  const bad: { name: string; different: Record<string, unknown>; field: string }[] = [
    { name: 'a script address', different: { url: 'javascript:alert(1)' }, field: 'url' },
    { name: 'a relative picture', different: { leadImage: '/a.jpg' }, field: 'leadImage' },
    { name: 'no title', different: { title: '' }, field: 'title' },
    { name: 'a month that there is not', different: { publishedAt: '2026-13-01' }, field: 'publishedAt' },
    { name: 'a time of no form', different: { publishedAt: 'yesterday' }, field: 'publishedAt' },
    { name: 'authors that are no list', different: { authors: 'Ana Ruiz' }, field: 'authors' },
    { name: 'a hash that is none', different: { rawHash: 'x' }, field: 'rawHash' },
    { name: 'a negative count', different: { wordCount: -1 }, field: 'wordCount' },
  ];
  it.each(bad)('is refused for $name', ({ different, field }) => {
    const parsed = parseArticle({ ...makeArticle(), ...different });
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining(field) });
  });
});

describe('the content script’s answer', () => {
  const rows: { name: string; answer: unknown; reason: string }[] = [
    { name: 'nothing', answer: null, reason: 'unexpected' },
    { name: 'a known reason', answer: { ok: false, reason: 'no-article' }, reason: 'no-article' },
    { name: 'an unknown reason', answer: { ok: false, reason: 'toString' }, reason: 'unexpected' },
    { name: 'an article that is none', answer: { ok: true, article: { title: 'x' } }, reason: 'unexpected' },
    {
      name: 'an article of captions alone',
      answer: { ok: true, article: makeArticle({ html: '<figure><figcaption>The quay</figcaption></figure>' }) },
      reason: 'no-article',
    },
  ];
  it.each(rows)('$name gives a failure with words', ({ answer, reason }) => {
    const read = readExtraction(answer);
    expect(read).toMatchObject({ ok: false, problem: { reason } });
    if (!read.ok) expect(explain(read.problem.reason).sentence).toMatch(/\.$/);
  });
});

describe('an article’s text', () => {
  it('is read from its HTML, whatever the page says that it is', () => {
    const article = makeArticle({ html: '<p>Crews go</p><p>back.</p>', text: 'Another', wordCount: 99 });
    expect(readExtraction({ ok: true, article })).toMatchObject({ value: { text: 'Crews go\n\nback.', wordCount: 3 } });
  });
});

describe('an article without a headline', () => {
  it('is called by its first words', () => {
    const article = { ...makeArticle({ html: `<p>${'Crews go back. '.repeat(9)}</p>` }), title: '' };
    const title = 'Crews go back. Crews go back. Crews go back. Crews go back. Crews go back.';
    expect(readExtraction({ ok: true, article })).toMatchObject({ ok: true, value: { title } });
  });
});

describe('what a page claims of its article', () => {
  const rows: { name: string; claimed: object; found: object }[] = [
    {
      name: 'nothing',
      claimed: {},
      found: { keywords: [], publishedAt: null, modifiedAt: null, kind: 'article' },
    },
    {
      name: 'keywords in one string or in several, each once, no sentences',
      claimed: { keywords: ['sea, ferry; sea', ' ferry ', 'нави、港', `${'long '.repeat(17)}`, ',,'] },
      found: { keywords: ['sea', 'ferry', 'нави', '港'] },
    },
    {
      name: 'more keywords than anybody reads',
      claimed: { keywords: [Array.from({ length: 60 }, (_, index) => `k${index}`).join()] },
      found: { keywords: Array.from({ length: 50 }, (_, index) => `k${index}`) },
    },
    {
      name: 'the exact time of the day that comes first',
      claimed: {
        times: { ...noClaims.times, published: ['2026-01-13', '2026-01-14T08:00:00Z', '2026-01-13T18:23:00+03:00'] },
      },
      found: { publishedAt: '2026-01-13T18:23:00+03:00', modifiedAt: null },
    },
    {
      name: 'the time of a change alone',
      claimed: { times: { ...noClaims.times, modified: ['2026-01-13T18:23:00Z'] } },
      found: { publishedAt: '2026-01-13T18:23:00Z', modifiedAt: '2026-01-13T18:23:00Z' },
    },
    {
      name: 'times as the page’s language prints them',
      claimed: {
        url: 'https://www.harbour.example/a',
        languages: ['Türkçe', 'tr_TR'],
        times: { ...noClaims.times, printed: ['Giriş: 03.04.2025', 'Güncelleme: 5 Nisan 2025'] },
      },
      found: { publishedAt: '2025-04-03', modifiedAt: '2025-04-05', lang: 'tr-TR' },
    },
    {
      name: 'a date in a list of facts, where nothing else tells one',
      claimed: { times: { ...noClaims.times, printed: ['5 min read'], facts: ['Datum: 28.04.2026'] } },
      found: { publishedAt: '2026-04-28' },
    },
    {
      name: 'no date in a list of facts beside the time of a change',
      claimed: { times: { ...noClaims.times, modified: ['2026-01-13'], facts: ['Datum: 28.04.2026'] } },
      found: { publishedAt: '2026-01-13' },
    },
    {
      name: 'a kind, by the first word that tells one',
      claimed: { kind: { words: ['NewsArticle', 'Röportaj', 'opinion'], medium: 'video' } },
      found: { kind: 'interview' },
    },
    {
      name: 'who signs right below the text, where the head names nobody',
      claimed: { foot: 'By Jane Doe' },
      found: { authors: ['Jane Doe'], publishedAt: null },
    },
    { name: 'a medium', claimed: { kind: { words: ['a'], medium: 'WebPage video.other' } }, found: { kind: 'video' } },
  ];
  it.each(rows)('$name', ({ claimed, found }) => {
    const article = { ...makeArticle(), ...noClaims, ...claimed };
    expect(readExtraction({ ok: true, article })).toMatchObject({ ok: true, value: found });
  });

  it('is refused where it is no list', () => {
    const article = { ...makeArticle(), ...noClaims, languages: 5 };
    expect(readExtraction({ ok: true, article })).toMatchObject({ ok: false, problem: { reason: 'unexpected' } });
  });
});

describe('the list of blocks', () => {
  const rows: { name: string; answer: unknown; reason: string }[] = [
    { name: 'nothing', answer: null, reason: 'unexpected' },
    { name: 'an extraction', answer: { ok: false, reason: 'no-article' }, reason: 'unexpected' },
    { name: 'a block without words', answer: { blocks: [{ start: 'The ferry' }] }, reason: 'unexpected' },
    { name: 'half a word', answer: { blocks: [{ start: 'The ferry', words: 0.5 }] }, reason: 'unexpected' },
    { name: 'no blocks', answer: { blocks: [] }, reason: 'no-blocks' },
  ];
  it.each(rows)('$name gives a failure with words', ({ answer, reason }) => {
    expect(readBlocks(answer)).toMatchObject({ ok: false, problem: { reason } });
  });

  it('gives the blocks, and nothing else that a page says of them', () => {
    const block = { start: 'The ferry', words: 12 };
    expect(readBlocks({ blocks: [{ ...block, node: {} }] })).toEqual({ ok: true, value: [block] });
  });
});

describe('messages', () => {
  it.each([null, 'save', {}, { type: 'save' }, { type: 'delete-all' }, { type: 'save', draft: { title: 1 } }])(
    '%j is no request',
    (message) => {
      expect(parseRequest(message)).toBeNull();
    },
  );

  it('a save with a draft is one, its tags cleaned', () => {
    const draft = { title: ' T ', tags: ['#sea', 'Sea', ''], note: '' };
    expect(parseRequest({ type: 'save', article: {}, draft, again: false })).toMatchObject({
      draft: { title: 'T', tags: ['sea'] },
    });
  });

  it.each([{ type: 'clip-tab' }, { type: 'clip-tab', tabId: '1' }, { type: 'clip-tab', tabId: 1.5 }])(
    '%j names no tab',
    (message) => {
      expect(parseRequest(message)).toBeNull();
    },
  );

  it('the answer to clipping a tab tells how the body came about', () => {
    const { extent, ...value } = makeClippedTab();
    expect(parseClipTabAnswer({ ok: true, value })).toBeNull();
    expect(parseClipTabAnswer({ ok: true, value: { ...value, extent } })).toMatchObject({ value: { extent: 'whole' } });
  });

  describe('the picture of a save', () => {
    const request = { type: 'save', article: {}, draft: { title: 'T', tags: [], note: '' }, again: false };
    const jpeg = `data:image/jpeg;base64,${'/9j/'.repeat(12_000)}`;
    const pictures: { name: string; sent: unknown; read: string | null }[] = [
      { name: 'a small JPEG', sent: jpeg, read: jpeg },
      { name: 'nothing', sent: null, read: null },
      { name: 'a field that is not there', sent: undefined, read: null },
      { name: 'more bytes than a thumbnail has', sent: `${jpeg}${'/9j/'.repeat(2_000)}`, read: null },
      { name: 'another kind of picture', sent: jpeg.replace('jpeg', 'svg+xml'), read: null },
      { name: 'an address', sent: 'https://harbour.example/ferry.jpg', read: null },
      { name: 'letters that are no base64', sent: 'data:image/jpeg;base64,<svg>', read: null },
      { name: 'a number', sent: 7, read: null },
    ];
    it.each(pictures)('$name: never keeps the clip from being saved', ({ sent, read }) => {
      expect(parseRequest({ ...request, thumbnail: sent, pictureTab: 3 })).toMatchObject({
        type: 'save',
        thumbnail: read,
        pictureTab: 3,
      });
    });

    it('comes from no tab that is none', () => {
      expect(parseRequest({ ...request, thumbnail: null, pictureTab: '3' })).toMatchObject({ pictureTab: null });
    });
  });

  it('an answer is read only where it is one', () => {
    expect(parseSaveAnswer({ ok: true, value: null })).toBeNull();
    expect(parseSaveAnswer({ ok: false, problem: { reason: 'storage-full', detail: null } })).toEqual({
      ok: false,
      problem: { reason: 'storage-full', detail: null },
    });
  });
});

it('a stored draft that is none counts as none', () => {
  expect(parseDraft({ title: 'T', tags: 'x' })).toBeNull();
  expect(parseDraft({ title: 'T', tags: [], note: 'n', keptAt: 5 })).toEqual({ title: 'T', tags: [], note: 'n' });
});

it('tags are trimmed, unique without regard to case, in the order typed', () => {
  expect(cleanTags([' #Sea  air ', 'sea air', 'İstanbul'])).toEqual(['Sea air', 'İstanbul']);
  expect(tagsFromField('a, b،c、d，e\nf,,')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
