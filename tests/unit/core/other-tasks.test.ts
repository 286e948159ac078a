import { expect, it } from 'vitest';
import { otherTasks } from '@/lib/core/other-tasks';

it('whoever waits goes on when another task has had its turn, in the order in which they came', async () => {
  const told: string[] = [];
  setImmediate(() => told.push('another'));
  await Promise.all(
    ['one', 'two', 'three'].map(async (name) => {
      await otherTasks();
      told.push(name);
    }),
  );
  expect(told.filter((name) => name !== 'another')).toEqual(['one', 'two', 'three']);
  while (!told.includes('another')) await otherTasks();
});

it('microtasks come before it, however many', async () => {
  let isOver = false;
  const turn = otherTasks().then(() => {
    isOver = true;
  });
  for (let count = 0; count < 1_000; count += 1) await null;
  expect(isOver).toBe(false);
  await turn;
});
