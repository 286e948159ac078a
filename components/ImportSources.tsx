import { say } from '@/lib/core/words';
import own from './ImportView.module.css';
import styles from './StorageView.module.css';

const sources = [
  'pocket',
  'instapaper',
  'omnivore',
  'raindrop',
  'readwise',
  'matter',
  'bookmarks',
  'markdown',
  'backup',
] as const;

/** What can be imported, and how one gets it out of the program that has it. */
export const ImportSources = () => (
  <section class={styles.section} aria-labelledby="import-sources">
    <h2 id="import-sources" class={styles.title}>
      {say('import_sources.title')}
    </h2>
    <dl class={own.sources}>
      {sources.map((word) => (
        <div key={word}>
          <dt>{say(`import_sources.${word}_name`)}</dt>
          <dd>{say(`import_sources.${word}`)}</dd>
        </div>
      ))}
    </dl>
  </section>
);
