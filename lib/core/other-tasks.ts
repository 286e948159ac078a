/**
 * Settles when the page or worker has had its turn: what waits for it in long work lets clicks, keys and frames come first. A timer
 * would be held back to one a second in a tab that is not in front.
 */
export const otherTasks = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
