import type { ItemFacts } from '@/lib/core/import/item-facts';
import { say } from '@/lib/core/words';
import own from './ImportView.module.css';
import { dayInWords } from './locale';

/** The first rows of what is to be imported, with what will be kept of each. */
export const ImportRows = ({ rows }: { rows: readonly ItemFacts[] }) => (
  <div class={own.rows}>
    <h3 id="import-rows" class={own.name}>
      {say('import_preview.rows')}
    </h3>
    <ol class={own.list} aria-labelledby="import-rows">
      {rows.map((row, place) => (
        <li key={place} class={own.row}>
          <p class={own.title} dir="auto">
            {row.title ?? row.address}
          </p>
          <p>{factsInWords(row)}</p>
          {row.tags.length > 0 && (
            <p>
              <bdi>{row.tags.map((tag) => `#${tag}`).join(' ')}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  </div>
);

const factsInWords = ({ addedAt, state, favourite }: ItemFacts): string =>
  [
    addedAt === null ? say('import_preview.undated') : dayInWords(new Date(addedAt).toISOString().slice(0, 10)),
    say(`import_preview.state.${state}`),
    favourite && say('import_preview.favourite'),
  ]
    .filter(Boolean)
    .join(' · ');
