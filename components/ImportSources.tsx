import { say } from '@/lib/core/words';
import own from './ImportView.module.css';
import styles from './StorageView.module.css';

/** What can be imported, and how one gets it out of the program that has it. Names of programs are the same in every language. */
const sources = [
  ['Pocket', 'pocket'],
  ['Instapaper', 'instapaper'],
  ['Omnivore', 'omnivore'],
  ['Raindrop', 'raindrop'],
  ['Readwise Reader', 'readwise'],
  ['Matter', 'matter'],
] as const;

const named = ['bookmarks', 'backup'] as const;

export const ImportSources = () => (
  <section class={styles.section} aria-labelledby="import-sources">
    <h2 id="import-sources" class={styles.title}>
      {say('import_sources.title')}
    </h2>
    <dl class={own.sources}>
      {sources.map(([name, word]) => (
        <div key={word}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>{say(`import_sources.${word}`)}</dd>
        </div>
      ))}
      {named.map((word) => (
        <div key={word}>
          <dt>{say(`import_sources.${word}_name`)}</dt>
          <dd>{say(`import_sources.${word}`)}</dd>
        </div>
      ))}
    </dl>
  </section>
);
