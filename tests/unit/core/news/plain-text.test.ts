import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/core/news/plain-text';

describe('plainText', () => {
  const rows: { name: string; value: string | null; plain: string }[] = [
    { name: 'nothing', value: null, plain: '' },
    { name: 'white space and invisible characters', value: ' Night\u200b \n ferry\u00ad ', plain: 'Night ferry' },
    { name: 'tags', value: '<b>Night</b> ferry, 3 < 4', plain: 'Night ferry, 3 < 4' },
    { name: 'numbered references', value: '&#8220;Night&#x201d;', plain: '“Night”' },
    { name: 'references escaped twice', value: 'Smith &amp;amp; Sons&amp;#39;', plain: "Smith & Sons'" },
    {
      name: 'accented letters by their names',
      value: 'Redacci&oacute;n, &Ccedil;a, &Aring;s, ma&ntilde;ana',
      plain: 'Redacción, Ça, Ås, mañana',
    },
    {
      name: 'letters and marks by their names',
      value: '&laquo;Stra&szlig;e&raquo; &ndash; it&rsquo;s&hellip;',
      plain: '«Straße» – it’s…',
    },
    {
      name: 'names that are none',
      value: '&harbour; &toString; &valueOf; &zacute;',
      plain: '&harbour; &toString; &valueOf; ź',
    },
  ];
  it.each(rows)('$name', ({ value, plain }) => {
    expect(plainText(value)).toBe(plain);
  });
});
