/** Those who wait for their turn, the first of them first. */
const waiting: (() => void)[] = [];

/** One for all turns: making a channel takes longer than a turn. */
let channel: MessageChannel | null = null;

/**
 * Settles when the page or worker has had its turn: what waits for it in long work lets clicks, keys and frames come first. A timer
 * would be held back to one a second in a tab that is not in front.
 */
export const otherTasks = (): Promise<void> =>
  new Promise((resolve) => {
    channel ??= open();
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });

function open(): MessageChannel {
  const made = new MessageChannel();
  made.port1.onmessage = () => waiting.shift()?.();
  return made;
}
