import '@/components/styles/base.css';
import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';

/** Draws into the page; taken away when the test is over. */
export function mount(drawn: ComponentChild): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  render(drawn, host);
  onTestFinished(() => {
    render(null, host);
    host.remove();
  });
  return host;
}
