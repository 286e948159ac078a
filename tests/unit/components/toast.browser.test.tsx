import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Toast } from '@/components/Toast';
import { quoted } from '@/tests/quoted';
import { mount } from './mount';

const firstWord = 'ساعة';
const title = `${firstWord} الميناء القديمة تعود إلى الدوران بعد أربعين عامًا`;

it('shows the beginning of a long title that runs right to left', async () => {
  await page.viewport(400, 560);
  const nothing = () => {};
  const words = `Deleted ${quoted(title)}`;
  const status = { kind: 'done', text: words, undo: nothing } as const;
  mount(<Toast teller={{ status, done: nothing, failed: nothing, clear: nothing }} />);
  await expect.element(page.getByText(words)).toBeVisible();
  const text = page.getByText(words).element();
  const letters = text.firstChild;
  if (!letters) throw new Error('There is no text');
  const start = letters.textContent?.indexOf(firstWord) ?? -1;
  const range = document.createRange();
  range.setStart(letters, start);
  range.setEnd(letters, start + firstWord.length);
  const word = range.getBoundingClientRect();
  const box = text.getBoundingClientRect();
  expect(word.width).toBeGreaterThan(0);
  expect(word.left).toBeGreaterThanOrEqual(box.left - 1);
  expect(word.right).toBeLessThanOrEqual(box.right + 1);
  expect(word.bottom).toBeLessThanOrEqual(box.bottom + 1);
});
