import { describe, expect, it } from 'vitest';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { parsePage } from './parse-page';

const units = (length: number): string => `<p>${'a'.repeat(length)}</p>`;

describe('measureRunningText', () => {
  const rows: { name: string; html: string; total: number; inside: number }[] = [
    { name: 'paragraphs of some length count', html: `<div>${units(80)}${units(100)}</div>`, total: 180, inside: 180 },
    { name: 'shorter ones do not', html: `<div>${units(79)}${units(100)}</div>`, total: 100, inside: 100 },
    { name: 'each element knows its own share', html: `<div>${units(90)}</div>${units(100)}`, total: 190, inside: 90 },
    { name: 'at any depth', html: `<div><ul><li>${units(90)}</li></ul></div>`, total: 90, inside: 90 },
    { name: 'text in other blocks does not count', html: `<div>${'a'.repeat(200)}</div>`, total: 0, inside: 0 },
    {
      name: 'white space counts as it is printed',
      html: `<div><p>${'a'.repeat(40)}${' \n'.repeat(50)}${'a'.repeat(40)}</p></div>`,
      total: 81,
      inside: 81,
    },
  ];
  it.each(rows)('$name', ({ html, total, inside }) => {
    const page = parsePage(html);
    const text = measureRunningText(page);
    expect(text.total).toBe(total);
    expect(text.in(page.querySelector('div') ?? page.body)).toBe(inside);
  });

  it('is what the page held then, whatever is taken out after', () => {
    const page = parsePage(`<div>${units(90)}</div>`);
    const text = measureRunningText(page);
    page.querySelector('p')?.remove();
    expect(text.in(page.body)).toBe(90);
  });
});
