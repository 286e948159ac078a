import { expect, it } from 'vitest';
import { pageToShow } from '@/scripts/start/page-to-show';

it('says in a sentence which file is not there', async () => {
  await expect(pageToShow('/nowhere/page.html')).rejects.toThrow(
    /^Cannot read \S*page\.html: there is no such file\.$/,
  );
});

it('takes an address as it is', async () => {
  expect(await pageToShow('https://news.example/a')).toMatchObject({ url: 'https://news.example/a' });
});
