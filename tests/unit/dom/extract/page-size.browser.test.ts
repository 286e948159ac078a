import { describe, expect, it } from 'vitest';
import { sizeOf } from '@/lib/dom/extract/page-size';

const copy = document.implementation.createHTMLDocument('');

function filled(name: string, units: number): Element {
  const element = copy.createElement(name);
  element.textContent = 'a'.repeat(units);
  return element;
}

function root(...children: readonly Element[]): Element {
  const element = copy.createElement('div');
  element.append(...children);
  return element;
}

const elements = (count: number): Element => root(...Array.from({ length: count }, () => copy.createElement('p')));

function levels(count: number): Element {
  const top = root();
  let inner = top;
  for (let level = 0; level < count; level += 1) inner = inner.appendChild(copy.createElement('div'));
  return top;
}

describe('sizeOf', () => {
  const million = 1_000_000;
  const rows: { name: string; make: () => Element; size: string }[] = [
    { name: 'an article', make: () => root(filled('p', 5_000)), size: 'normal' },
    { name: '20,000 elements', make: () => elements(20_000), size: 'normal' },
    { name: 'more elements', make: () => elements(20_001), size: 'large' },
    { name: '600 levels', make: () => levels(599), size: 'normal' },
    { name: 'more levels', make: () => levels(600), size: 'large' },
    { name: '20,000 levels', make: () => levels(20_000), size: 'large' },
    { name: '3 million units of text', make: () => root(filled('p', 3 * million)), size: 'normal' },
    { name: 'more text', make: () => root(filled('p', 3 * million), filled('p', 1)), size: 'large' },
    {
      name: 'what scripts and styles hold is no text',
      make: () => root(filled('p', 5_000), filled('script', 9 * million), filled('style', 9 * million)),
      size: 'normal',
    },
    { name: '12 million units of text', make: () => root(filled('p', 12 * million)), size: 'large' },
    { name: 'text without end', make: () => root(filled('p', 12 * million), filled('b', 1)), size: 'boundless' },
  ];
  it.each(rows)('$name: $size', ({ make, size }) => {
    expect(sizeOf(make())).toBe(size);
  });
});
