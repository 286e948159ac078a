import { say } from '@/lib/core/words';
import { Icon } from './Icon';
import styles from './LinkOnly.module.css';
import { Notice } from './Notice';

/** What stands in the place of the text that a link does not have yet, and how it gets it. */
export const LinkOnly = ({ url }: { url: string }) => (
  <Notice icon="link">
    <p>{say('import_link.what')}</p>
    <p>{say('import_link.how')}</p>
    <p>
      <a class={styles.open} href={url} target="_blank" rel="noopener noreferrer">
        <Icon name="open" />
        {say('import_link.open')}
      </a>
    </p>
  </Notice>
);
