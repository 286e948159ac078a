import { browser } from 'wxt/browser';

const portName = 'awake';

/** Shorter than the 30 seconds of idleness after which both browsers stop a background. In milliseconds. */
const heartbeat = 20_000;

/**
 * Keeps the background running while this page is open. A request to a background that runs is done even if the page closes
 * in the same instant; one to a background that has yet to start is lost with the page (seen in Chromium).
 */
export function keepBackgroundAwake(): void {
  let port = browser.runtime.connect({ name: portName });
  const reconnect = () => {
    port = browser.runtime.connect({ name: portName });
    port.onDisconnect.addListener(reconnect);
  };
  port.onDisconnect.addListener(reconnect);
  setInterval(() => port.postMessage(null), heartbeat);
}

/** The background's side: being connected, and the heartbeat, are all that is needed. */
export function stayAwake(): void {
  browser.runtime.onConnect.addListener((port) => port.onMessage.addListener(() => {}));
}
