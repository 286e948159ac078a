import { describe, expect, it } from 'vitest';
import { nothingSelected, toggle, toggleAll } from '@/components/hooks/selection';

const shown = ['a', 'b', 'c', 'd', 'e'];

/** Presses of checkboxes one after the other; `+` before a letter stands for Shift. */
const press = (presses: string) =>
  presses
    .split(' ')
    .reduce((before, key) => toggle(before, shown, key.replace('+', ''), key.startsWith('+')), nothingSelected);

describe('toggle', () => {
  const rows = [
    { name: 'one', presses: 'b', chosen: 'b' },
    { name: 'one and off again', presses: 'b b', chosen: '' },
    { name: 'a range downwards', presses: 'b +d', chosen: 'bcd' },
    { name: 'a range upwards', presses: 'd +b', chosen: 'bcd' },
    { name: 'a range with nothing before it is one', presses: '+c', chosen: 'c' },
    { name: 'a range takes the new state of the row pressed last', presses: 'a +e b +d', chosen: 'ae' },
    { name: 'a second range starts where the first ended', presses: 'a +b +d', chosen: 'abcd' },
  ];
  it.each(rows)('$name', ({ presses, chosen }) => {
    expect([...press(presses).ids].sort().join('')).toBe(chosen);
  });

  it('takes a range from a row that is gone as one row', () => {
    const before = toggle(nothingSelected, shown, 'b', false);
    expect([...toggle(before, ['c', 'd', 'e'], 'e', true).ids].sort()).toEqual(['b', 'e']);
  });
});

describe('toggleAll', () => {
  it('selects all that is shown, then nothing', () => {
    const all = toggleAll(press('b'), shown);
    expect([...all.ids]).toEqual(shown);
    expect(toggleAll(all, shown)).toEqual(nothingSelected);
  });
});
