import type { TargetedKeyboardEvent } from 'preact';

/** Ctrl or Cmd with Enter submits the form of a field in which Enter alone breaks the line. */
export function submitOnModifiedEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
