import { afterPaint } from '../in-page/after-paint';
import { newest, openFloor } from '../in-page/floor-database';

/** The least that a list of the newest clips can do: read them from raw IndexedDB and show title, outlet and time. */
export default async function run(): Promise<void> {
  const rows = await newest(await openFloor(), 50);
  document.querySelector('ol')?.append(
    ...rows.map(({ title, site, clippedAt }) => {
      const row = document.createElement('li');
      row.append(line('b', title), line('span', site), line('time', new Date(clippedAt).toISOString().slice(0, 16)));
      return row;
    }),
  );
  await afterPaint();
  // Its start is the time since the navigation, for whoever opens this page in a tab.
  performance.mark('rows painted');
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
