import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import '@/components/styles/base.css';
import { showLastTheme, showTheme } from '@/lib/browser/page-theme';

const root = document.documentElement;
const ground = () => getComputedStyle(root).backgroundColor;

/** As a page that has just been opened. */
const fresh = () => root.removeAttribute('data-theme');

beforeEach(() => {
  fresh();
  localStorage.removeItem('theme');
  onTestFinished(() => {
    fresh();
    localStorage.removeItem('theme');
  });
});

describe('the colours of a page', () => {
  it.each([
    ['light', 'rgb(251, 250, 246)', 'light'],
    ['sepia', 'rgb(245, 236, 217)', 'light'],
    ['dark', 'rgb(25, 25, 24)', 'dark'],
  ] as const)('are those of its theme: %s', (theme, colour, scheme) => {
    showTheme(theme);
    expect(ground()).toBe(colour);
    expect(getComputedStyle(root).colorScheme).toBe(scheme);
  });

  it('are those of the machine where that is wanted, and where nothing is', () => {
    const machine = matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(25, 25, 24)' : 'rgb(251, 250, 246)';
    expect(ground()).toBe(machine);
    showTheme('sepia');
    showTheme('system');
    expect(ground()).toBe(machine);
  });

  it.each(['light', 'sepia', 'dark', 'system'] as const)('are those of the page before, at once: %s', (theme) => {
    showTheme(theme);
    const before = ground();
    fresh();
    showLastTheme();
    expect(ground()).toBe(before);
  });
});
