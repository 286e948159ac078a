import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import styles from './ConfirmDialog.module.css';

export interface Question {
  question: string;
  consequence: string;
  /** The name of the button that does it. */
  answer: string;
  act: () => void;
}

/**
 * Asks before what cannot be taken back. Native and modal: the browser keeps the keyboard inside and gives it back after;
 * the harmless answer has it first.
 */
export function ConfirmDialog({ asked, onClose }: { asked: Question; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => dialog.current?.showModal(), []);

  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-labelledby="confirm-question"
      aria-describedby="confirm-consequence"
      onClose={onClose}
    >
      <h2 id="confirm-question" class={styles.question}>
        {asked.question}
      </h2>
      <p id="confirm-consequence">{asked.consequence}</p>
      <div class={styles.answers}>
        <Button onClick={close}>{say('confirm.keep')}</Button>
        <Button
          look="main"
          onClick={() => {
            close();
            asked.act();
          }}
        >
          {asked.answer}
        </Button>
      </div>
    </dialog>
  );
}
