import './tests/node-20.ts';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { slimReadability } from './scripts/slim-readability.mjs';
import { epubcheck } from './tests/epubcheck.ts';
import { builtPages, type SiteBuilder } from './tests/site-builders.ts';

const alias = { '@': import.meta.dirname };

/** Prepared before the first test, so that no test is loaded twice on a fresh clone. */
const bundled = [
  '@zip.js/zip.js',
  '@zip.js/zip.js/lib/zip-core.js',
  'approx-string-match',
  'dexie',
  'dompurify',
  'fast-check',
  'js-yaml',
  'liquidjs',
  'markdown-it',
  'mdast-util-gfm-strikethrough',
  'mdast-util-gfm-table',
  'mdast-util-to-markdown',
  'micromark',
  'micromark-extension-gfm',
  'preact',
  'preact/hooks',
  'valibot',
  'wxt/browser',
  'yaml',
];

/** Whatever says something says it in English, as in a browser that speaks it. */
const english = [`${import.meta.dirname}/tests/english.ts`];

/** What is waited for comes late where the machine is busy, and then it has come all the same. */
const patient = { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } };

/**
 * `unit`: pure code, on Node. `browser`: whatever touches a DOM or IndexedDB, in real Chromium (files `*.browser.test.ts(x)`).
 * End-to-end tests have a configuration of their own: `tests/e2e/vitest.config.ts`.
 */
export default defineConfig({
  test: {
    // Without it one processor is left idle, and with two there is but one worker.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['**/*.browser.test.*'],
          environment: 'node',
          setupFiles: english,
          ...patient,
        },
      },
      {
        resolve: { alias },
        plugins: [preact(), slimReadability],
        // Readability is tested as it is shipped.
        optimizeDeps: { include: bundled, exclude: ['@mozilla/readability'] },
        test: {
          name: 'browser',
          include: ['tests/unit/**/*.browser.test.{ts,tsx}'],
          setupFiles: english,
          ...patient,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: {
              /** What epubcheck complains of in a book, which comes in base64. */
              epubcheck: (_, book: string) => epubcheck(Buffer.from(book, 'base64')),
              /** What a program that builds sites makes of notes. */
              builtPages: (_, builder: SiteBuilder, notes: string[]) => builtPages(builder, notes),
            },
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
                chromiumSandbox: false,
                args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
