import { fieldNames } from '@/lib/core/template/field-names';
import { say } from '@/lib/core/words';
import styles from './ExportSection.module.css';
import parts from './StorageView.module.css';

/** Filters with an example of each; what is typed is the same in every language. */
const examples = {
  date: '{{ published_at | date: "%d.%m.%Y" }}',
  wikilink: '{{ authors | wikilink }}',
  tag: '{{ tags | tag }}',
  slug: '{{ site | slug }}',
  safe_name: '{{ title | safe_name }}',
  yaml: '{{ title | yaml }}',
  list: '{{ authors | list }}',
  blockquote: '{{ description | blockquote }}',
  truncate: '{{ text | truncate: 200 }}',
  join: '{{ authors | join: "; " }}',
  default: '{{ section | default: "News" }}',
  one_line: '{{ note | one_line }}',
  replace: '{{ site | replace: "The ", "" }}',
  upcase: '{{ lang | upcase }}',
} as const;

const filterNames = [
  'date',
  'wikilink',
  'tag',
  'slug',
  'safe_name',
  'yaml',
  'list',
  'blockquote',
  'truncate',
  'join',
  'default',
  'one_line',
  'replace',
  'upcase',
] as const satisfies readonly (keyof typeof examples)[];

const conditions =
  '{% if note %}\n{{ note }}\n{% endif %}\n\n{% for mark in highlights %}\n> {{ mark.quote }}\n{% endfor %}';

/** What a template can name and do. */
export function TemplateHelp() {
  return (
    <details class={styles.help}>
      <summary class={styles.summary}>{say('markdown_template.help')}</summary>
      <h3 class={styles.name}>{say('markdown_template.variables')}</h3>
      <p class={parts.soft}>{say('markdown_template.variables_explained')}</p>
      <ul class={styles.names} dir="ltr">
        {fieldNames.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <h3 class={styles.name}>{say('markdown_template.filters')}</h3>
      <dl class={styles.filters}>
        {filterNames.map((name) => (
          <div key={name}>
            <dt>
              <code dir="ltr">{examples[name]}</code>
            </dt>
            <dd class={parts.soft}>{say(`markdown_template.filter.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <h3 class={styles.name}>{say('markdown_template.conditions')}</h3>
      <pre class={styles.example} dir="ltr">
        {conditions}
      </pre>
    </details>
  );
}
