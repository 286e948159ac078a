import { describe, expect, it } from 'vitest';
import { bestOf, candidatesOf } from '@/lib/dom/extract/srcset';
import { growsInProportion } from '@/tests/growth';

describe('candidatesOf', () => {
  const rows: { name: string; srcset: string; addresses: string[] }[] = [
    { name: 'widths', srcset: '/a.jpg 480w, /b.jpg 1280w', addresses: ['/a.jpg', '/b.jpg'] },
    { name: 'ratios', srcset: '/a.jpg 1x,/b.jpg 2x', addresses: ['/a.jpg', '/b.jpg'] },
    { name: 'no descriptor', srcset: '/a.jpg', addresses: ['/a.jpg'] },
    {
      name: 'commas in an address',
      srcset: '/c,w_480/a.jpg 480w, /c,w_960/a.jpg 960w',
      addresses: ['/c,w_480/a.jpg', '/c,w_960/a.jpg'],
    },
    { name: 'line breaks', srcset: '\n /a.jpg 480w,\n /b.jpg 960w\n', addresses: ['/a.jpg', '/b.jpg'] },
    { name: 'nothing', srcset: ' ', addresses: [] },
  ];
  it.each(rows)('$name', ({ srcset, addresses }) => {
    expect(candidatesOf(srcset).map(({ address }) => address)).toEqual(addresses);
  });

  it.each(['/a, ', ' ,', 'a', '/a 1'])('reads a set of "%s" over and over in proportion to its length', (part) => {
    const set = (times: number) => () => part.repeat(times);
    expect(growsInProportion(set(50_000), set(200_000), candidatesOf)).toBe(true);
  });
});

describe('bestOf', () => {
  const best = (srcset: string): string | undefined => bestOf(candidatesOf(srcset))?.address;
  const rows: { name: string; srcset: string; address: string | undefined }[] = [
    { name: 'the one of a good width', srcset: 's 320w, l 1600w, m 1280w, huge 3840w', address: 'l' },
    { name: 'rather a little small than huge', srcset: 's 320w, m 1200w, huge 4000w', address: 'm' },
    { name: 'a stated width counts before none', srcset: 'x, s 320w', address: 's' },
    { name: 'the widest of small ones', srcset: 's 320w, m 800w', address: 'm' },
    { name: 'rather a little large than small', srcset: 'l 1600w, xl 2400w, huge 3840w', address: 'xl' },
    { name: 'two or three pixels a point where widths are not said', srcset: 's 1x, m 2x, l 3x', address: 'l' },
    {
      name: 'the larger of those whose addresses name a size',
      srcset: '/a__360x202__mobile 1x, /a__360x202__mobile_2 2x, /a__1000x562__wide 1x, /a__1000x562__wide_2 2x',
      address: '/a__1000x562__wide_2',
    },
    {
      name: 'a named size where nothing else is said',
      srcset: '/a-320x180.jpg, /a-1280x720.jpg',
      address: '/a-1280x720.jpg',
    },
    {
      name: 'a stated width before a named one',
      srcset: '/a-90x90.jpg 1600w, /a-1000x562.jpg 500w',
      address: '/a-90x90.jpg',
    },
    { name: 'letters before an x are no size', srcset: '/ab12345x678 1x, /b 1x', address: '/ab12345x678' },
    { name: 'none of none', srcset: '', address: undefined },
  ];
  it.each(rows)('$name', ({ srcset, address }) => {
    expect(best(srcset)).toBe(address);
  });
});
