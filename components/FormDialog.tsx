import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import dialogStyles from './ConfirmDialog.module.css';
import styles from './FormDialog.module.css';

interface FormDialogProps {
  title: string;
  children: ComponentChildren;
  /** The name of the button that does it. */
  answer: string;
  onSubmit: () => void;
  onClose: () => void;
}

/** A small form over a view. Native and modal, as the questions are: Escape closes it, and the keyboard goes back to where it was. */
export function FormDialog({ title, children, answer, onSubmit, onClose }: FormDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => dialog.current?.showModal(), []);

  const close = () => dialog.current?.close();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    close();
    onSubmit();
  };
  return (
    <dialog ref={dialog} class={`${dialogStyles.dialog} ${styles.dialog}`} aria-labelledby={id} onClose={onClose}>
      <form class={styles.form} onSubmit={submit}>
        <h2 id={id} class={dialogStyles.question}>
          {title}
        </h2>
        {children}
        <div class={dialogStyles.answers}>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button look="main" submit>
            {answer}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
