import { expect, it } from 'vitest';
import type { FailureReason } from '@/lib/core/failure';
import { refusalReason } from '@/lib/core/page-refusal';

const rows: { name: string; url: string | null; message: string; reason: FailureReason }[] = [
  {
    name: 'a settings page',
    url: 'chrome://settings/',
    message: 'Cannot access a chrome:// URL',
    reason: 'browser-page',
  },
  {
    name: 'a settings page without its address',
    url: null,
    message: 'Cannot access a chrome:// URL',
    reason: 'browser-page',
  },
  {
    name: 'Firefox’s own page',
    url: 'about:config',
    message: 'Missing host permission for the tab',
    reason: 'browser-page',
  },
  {
    name: 'Firefox’s reader view',
    url: 'about:reader?url=x',
    message: 'Missing host permission',
    reason: 'browser-page',
  },
  { name: 'the source of a page', url: 'view-source:https://harbour.example/', message: '', reason: 'browser-page' },
  { name: 'the browser’s tools', url: 'devtools://devtools/bundled/x.html', message: 'no', reason: 'browser-page' },
  { name: 'Edge’s store', url: 'https://microsoftedge.microsoft.com/addons/x', message: '', reason: 'store-page' },
  { name: 'Opera’s store', url: 'https://addons.opera.com/en/', message: '', reason: 'store-page' },
  { name: 'a PDF made by a page', url: 'blob:https://harbour.example/a.pdf', message: '', reason: 'pdf-page' },
  { name: 'a file’s PDF', url: 'file:///home/reader/report.pdf', message: '', reason: 'file-page' },
  { name: 'data', url: 'data:text/html,x', message: 'Missing host permission', reason: 'page-refused' },
  {
    name: 'another extension',
    url: 'moz-extension://x/y.html',
    message: 'Missing host permission',
    reason: 'browser-page',
  },
  {
    name: 'Chrome’s store',
    url: 'https://chromewebstore.google.com/detail/x',
    message: 'The extensions gallery cannot be scripted.',
    reason: 'store-page',
  },
  {
    name: 'a store known only by what was said',
    url: null,
    message: 'The extensions gallery cannot be scripted.',
    reason: 'store-page',
  },
  {
    name: 'Firefox’s store',
    url: 'https://addons.mozilla.org/en-US/firefox/',
    message: 'Missing host permission for the tab',
    reason: 'store-page',
  },
  {
    name: 'a file',
    url: 'file:///home/reader/page.html',
    message: 'Cannot access contents of url "file:///home/reader/page.html".',
    reason: 'file-page',
  },
  {
    name: 'a PDF in Firefox',
    url: 'https://harbour.example/report.pdf?x=1',
    message: 'Missing host permission for the tab',
    reason: 'pdf-page',
  },
  {
    name: 'a tab that moved on',
    url: 'https://harbour.example/',
    message: 'Frame with ID 0 was removed.',
    reason: 'page-gone',
  },
  { name: 'a tab that was closed', url: null, message: 'No tab with id: 12.', reason: 'page-gone' },
  {
    name: 'a page whose process ended',
    url: null,
    message: "Actor 'Conduits' destroyed before query 'RunListener' was resolved",
    reason: 'page-gone',
  },
  {
    name: 'a web page by policy',
    url: 'https://harbour.example/',
    message: 'This page cannot be scripted due to an ExtensionsSettings policy.',
    reason: 'page-refused',
  },
  {
    name: 'a store’s name elsewhere in an address',
    url: 'https://harbour.example/addons.mozilla.org/',
    message: 'no',
    reason: 'page-refused',
  },
];

it.each(rows)('$name', ({ url, message, reason }) => {
  expect(refusalReason(url, message)).toBe(reason);
});
