import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '@/components/hooks/route';

describe('routeOf', () => {
  const rows: { name: string; hash: string; route: Route }[] = [
    { name: 'nothing', hash: '', route: { view: 'shelf', shelf: 'library' } },
    { name: 'the library', hash: '#/', route: { view: 'shelf', shelf: 'library' } },
    { name: 'the archive', hash: '#/archive', route: { view: 'shelf', shelf: 'archive' } },
    { name: 'the trash', hash: '#/trash', route: { view: 'shelf', shelf: 'trash' } },
    { name: 'the tabs', hash: '#/tabs', route: { view: 'tabs' } },
    { name: 'all tags', hash: '#/tags', route: { view: 'tags' } },
    { name: 'highlights', hash: '#/highlights', route: { view: 'highlights' } },
    { name: 'figures', hash: '#/figures', route: { view: 'figures' } },
    { name: 'backup and storage', hash: '#/storage', route: { view: 'storage' } },
    { name: 'settings', hash: '#/settings', route: { view: 'settings' } },
    { name: 'a clip', hash: '#/clip/01-ab', route: { view: 'clip', clipId: '01-ab' } },
    { name: 'an id with escapes', hash: '#/clip/a%2Fb', route: { view: 'clip', clipId: 'a/b' } },
    { name: 'a broken escape', hash: '#/clip/%', route: { view: 'shelf', shelf: 'library' } },
    { name: 'a clip without an id', hash: '#/clip/', route: { view: 'shelf', shelf: 'library' } },
    { name: 'something unknown', hash: '#/elsewhere', route: { view: 'shelf', shelf: 'library' } },
  ];
  it.each(rows)('$name', ({ hash, route }) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each(rows.slice(1, 10))('$name is written as it is read', ({ hash, route }) => {
    expect(hashOf(route)).toBe(hash);
  });
});
