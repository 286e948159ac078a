import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests } from '@/lib/browser/background-requests';
import { makeArticle } from '../make-article';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;
const listeners = vi.hoisted((): Listener[] => []);

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const draft = { title: 'T', tags: [], note: '' };
const save = { type: 'save', article: makeArticle(), draft, again: false, thumbnail: null, pictureTab: null };
const library = { id: 'own', url: 'chrome-extension://own/library.html#/' };
const answer = vi.fn(async () => 'done');

beforeEach(() => {
  listeners.length = 0;
  answer.mockClear();
  answerRequests(answer);
});

let refused = 0;
afterAll(() => console.info(`Forged messages refused: ${refused}`));

function expectRefused(message: unknown, sender: object): void {
  const respond = vi.fn();
  for (const listener of listeners) expect(listener(message, sender, respond)).toBe(false);
  expect(answer).not.toHaveBeenCalled();
  expect(respond).not.toHaveBeenCalled();
  refused += 1;
}

it('a request of an own page is answered', async () => {
  const respond = vi.fn();
  expect(listeners.map((listener) => listener(save, library, respond))).toEqual([true]);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith('done'));
  expect(answer).toHaveBeenCalledOnce();
});

describe('a request is not answered', () => {
  it.each([
    { name: 'a content script', sender: { id: 'own', url: 'https://harbour.example/', tab: { id: 1 } } },
    { name: 'another extension', sender: { id: 'other', url: 'chrome-extension://other/library.html' } },
    { name: 'another extension in our name', sender: { id: 'other', url: library.url } },
    { name: 'a page whose host begins like ours', sender: { id: 'own', url: 'chrome-extension://own.example/x' } },
    { name: 'a page that names ours in its address', sender: { id: 'own', url: `https://x.example/?${library.url}` } },
    { name: 'a blob', sender: { id: 'own', url: 'blob:chrome-extension://own/0' } },
    { name: 'a frame without an address', sender: { id: 'own', url: 'about:srcdoc' } },
    { name: 'an address that is none', sender: { id: 'own', url: 'null' } },
    { name: 'an empty address', sender: { id: 'own', url: '' } },
    { name: 'no address', sender: { id: 'own' } },
    { name: 'nobody', sender: {} },
  ])('from $name', ({ sender }) => expectRefused(save, sender));

  it.each([
    null,
    undefined,
    0,
    'save',
    [],
    [save],
    {},
    { ...save, type: 'delete' },
    { ...save, type: ['save'] },
    { type: 'save' },
    { ...save, draft: null },
    { ...save, draft: { ...draft, tags: 'x' } },
    { ...save, draft: { ...draft, title: 'x'.repeat(2_001) } },
    { ...save, draft: { ...draft, tags: Array.from({ length: 501 }, (_, tag) => `${tag}`) } },
    { ...save, again: 'yes' },
    { type: 'clip-tab' },
    { type: 'clip-tab', tabId: '1' },
    { type: 'clip-tab', tabId: Number.NaN },
    { type: 'clip-tab', tabId: 1.5 },
    { type: 'keep-draft', urlKey: 'news.example/story' },
    { type: 'keep-draft', urlKey: 1, draft },
    { type: 'keep-draft', urlKey: 'news.example/story', draft: { ...draft, note: 1 } },
    { type: 'undo-save' },
    { type: 'undo-save', saved: { clipId: 1 } },
    { type: 'undo-save', saved: { clipId: 'x', revision: 1, outcome: 'purged', title: '', before: null } },
    JSON.parse('{"__proto__": {"type": "clip-tab", "tabId": 1}}'),
  ])('that is %j', (message) => expectRefused(message, library));
});
