import type { ComponentChildren } from 'preact';
import { explain, type Failure } from '@/lib/core/failure';
import styles from './FailureMessage.module.css';
import { Icon } from './Icon';
import { Notice } from './Notice';

interface FailureMessageProps {
  failure: Failure;
  /** `panel` where nothing else can be shown in its place. */
  place: 'panel' | 'line';
  /** A button that helps, such as "Try again". */
  action?: ComponentChildren;
}

/** What happened and what the reader can do, told at once to a screen reader. */
export function FailureMessage({ failure, place, action }: FailureMessageProps) {
  const { sentence, advice } = explain(failure.reason, failure.values);
  if (place === 'line') {
    return (
      <div role="alert">
        <Notice tone="caution" action={action}>
          <p>{sentence}</p>
          <p>{advice}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div class={styles.panel}>
      <Icon name="newspaper" />
      <div role="alert" class={styles.words}>
        <p class={styles.sentence}>{sentence}</p>
        <p class={styles.advice}>{advice}</p>
      </div>
      {action}
    </div>
  );
}
