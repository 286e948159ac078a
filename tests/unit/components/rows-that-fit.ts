import { expect } from 'vitest';

const long =
  'A council votes thirty-two to thirteen for the harbour line after eleven years of argument about the quay wall';
const arabic = 'سالتمير تعيد ترام الليل إلى الميناء القديم بعد أحد عشر عاماً من الانتظار الطويل على رصيف الصيادين';
const japanese =
  '岬の灯台、無人化から十年ぶりに灯台守が戻る。港町の小さな図書館には新しい棚が届き、朝市も再開する見通し';
const oneWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf';

/** Titles that try the height of a row. */
export const tryingTitles = ['Short', long, arabic, japanese, oneWord];

/** What else is said of them. */
export const tryingArticle = (title: string) => {
  const text = `${title}. `.repeat(20);
  return { text, wordCount: 12_345, ...(title === arabic && { lang: 'ar', dir: 'rtl' as const }) };
};

/** All rows are of one height, and nothing of them is cut off by it, nor reaches beyond their sides. */
export async function expectRowsThatFit(host: HTMLElement): Promise<void> {
  await expect.poll(() => host.querySelectorAll('[data-clip]').length).toBe(tryingTitles.length);
  const rows = [...host.querySelectorAll('[data-clip]')];
  expect(new Set(rows.map((row) => row.getBoundingClientRect().height)).size).toBe(1);
  for (const row of rows) {
    const inside = row.getBoundingClientRect();
    for (const part of row.querySelectorAll('h2, p, button, img, input')) {
      const { top, bottom, left, right } = part.getBoundingClientRect();
      const where = `${innerWidth} px: ${part.tagName} ${part.textContent?.slice(0, 30)}`;
      expect(top, where).toBeGreaterThanOrEqual(inside.top);
      expect(bottom, where).toBeLessThanOrEqual(inside.bottom);
      expect(left, where).toBeGreaterThanOrEqual(inside.left);
      expect(right, where).toBeLessThanOrEqual(inside.right);
    }
  }
}
