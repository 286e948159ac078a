/** Milliseconds. */
export interface Stretches {
  /** The longest transaction that writes: how long a save may have to wait. */
  transaction: number;
  /** The longest time that the page could do nothing else. */
  blocked: number;
}

let onWritten: (milliseconds: number) => void = () => {};

const begin = IDBDatabase.prototype.transaction;

// Before any database is opened: Dexie binds the method then.
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...passed) {
  const transaction = begin.apply(this, passed);
  const began = performance.now();
  if (transaction.mode === 'readwrite')
    transaction.addEventListener('complete', () => onWritten(performance.now() - began));
  return transaction;
};

/** Watches every transaction of this page that writes, and the page itself, until the end is asked for. */
export function watchStretches(): { end: () => Stretches } {
  const longest: Stretches = { transaction: 0, blocked: 0 };
  onWritten = (milliseconds) => {
    longest.transaction = Math.max(longest.transaction, milliseconds);
  };
  // A message to itself comes as soon as the page is free again.
  const channel = new MessageChannel();
  let sent = performance.now();
  const send = () => {
    sent = performance.now();
    channel.port2.postMessage(null);
  };
  channel.port1.onmessage = () => {
    longest.blocked = Math.max(longest.blocked, performance.now() - sent);
    // A pause between two: it would else take a good part of the page's time itself.
    setTimeout(send, 2);
  };
  send();
  return {
    end() {
      onWritten = () => {};
      channel.port1.close();
      return longest;
    },
  };
}
