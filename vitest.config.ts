import './tests/node-20.ts';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// Vitest 5 reports failures with Map.groupBy, which Node 20 does not have yet.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const alias = { '@': import.meta.dirname };

/**
 * `unit`: pure code, on Node. `browser`: whatever touches a DOM or IndexedDB, in real Chromium (files `*.browser.test.ts(x)`).
 * End-to-end tests have a configuration of their own: `tests/e2e/vitest.config.ts`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['**/*.browser.test.*'],
          environment: 'node',
        },
      },
      {
        resolve: { alias },
        plugins: [preact()],
        test: {
          name: 'browser',
          include: ['tests/unit/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
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
