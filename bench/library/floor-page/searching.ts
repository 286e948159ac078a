import { afterPaint } from '../in-page/after-paint';

/** In the library page: types the address's `query` into the search field, and marks when its `first` result is painted. */
export default async function run(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const first = asked.get('first') ?? '';
  const field = await untilThere<HTMLInputElement>('input[type="search"]');
  field.value = asked.get('query') ?? '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await untilThere(`[data-place="0"][data-clip="${CSS.escape(first)}"]`);
  await afterPaint();
  performance.mark('rows painted');
}

const untilThere = <Found extends Element>(selector: string): Promise<Found> =>
  new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector<Found>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });
