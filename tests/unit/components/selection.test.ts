import { describe, expect, it } from 'vitest';
import { nothingSelected, toggle } from '@/components/hooks/selection';

const shown = ['a', 'b', 'c', 'd', 'e'];

/** Presses of checkboxes one after the other; `+` before a letter stands for Shift, and reaches back to the one before. */
const press = (presses: string) =>
  presses.split(' ').reduce((before, key) => {
    const place = shown.indexOf(key.replace('+', ''));
    const id = shown[place] ?? '';
    const from = key.startsWith('+') ? (before.anchor ?? place) : place;
    const between = shown.slice(Math.min(from, place), Math.max(from, place) + 1).filter((one) => one !== id);
    return toggle(before, [id, ...between], place);
  }, nothingSelected);

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
});
