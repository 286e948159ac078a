declare global {
  interface Window {
    /** What the watching page has seen since it armed itself. */
    noticed: string[];
    armed: boolean;
  }
}

/**
 * Runs in the page, before everything else. Writes down whatever a page can see of somebody at work in it: changes of its
 * tree, events and messages, calls of its own methods, its custom element, requests, new globals.
 */
export function watchForClipping(): void {
  window.noticed = [];
  window.armed = false;
  const notice = (what: string) => {
    if (window.armed) window.noticed.push(what);
  };

  // Not those that the popup's window brings by itself: blur, focus, visibilitychange, pointer and key events.
  const events =
    'message error unhandledrejection copy select selectionchange scroll hashchange popstate storage beforeprint load ' +
    'input change submit toggle securitypolicyviolation beforetoggle slotchange animationstart';
  for (const type of events.split(' ')) {
    const listener = (event: Event) => notice(`event ${type} on ${event.target === window ? 'window' : event.target}`);
    window.addEventListener(type, listener, true);
  }

  const watchMethods = (owner: object, names: string) => {
    for (const name of names.split(' ')) {
      const original: unknown = Reflect.get(owner, name);
      if (typeof original !== 'function') continue;
      Reflect.set(owner, name, function (this: unknown, ...passed: unknown[]) {
        notice(`call of ${name}`);
        return Reflect.apply(original, this, passed);
      });
    }
  };
  watchMethods(Node.prototype, 'cloneNode appendChild insertBefore removeChild replaceChild contains normalize');
  watchMethods(Document.prototype, 'querySelector querySelectorAll getElementsByTagName createElement importNode');
  watchMethods(Document.prototype, 'createTreeWalker createRange evaluate adoptNode getSelection');
  watchMethods(Element.prototype, 'getAttribute setAttribute querySelector querySelectorAll matches closest remove');
  watchMethods(Element.prototype, 'getBoundingClientRect checkVisibility attachShadow setHTML before after');
  watchMethods(EventTarget.prototype, 'dispatchEvent');
  watchMethods(XMLSerializer.prototype, 'serializeToString');
  watchMethods(DOMParser.prototype, 'parseFromString');
  watchMethods(XMLHttpRequest.prototype, 'open send');
  watchMethods(window, 'getComputedStyle getSelection fetch postMessage matchMedia');

  // Asked of every object that a promise of the page's is settled with.
  Object.defineProperty(Object.prototype, 'then', { configurable: true, get: () => notice('read of then') });

  for (const name of ['title', 'body', 'documentElement', 'head']) {
    const original = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
    const get = () => {
      notice(`read of document.${name}`);
      return original?.call(document);
    };
    Object.defineProperty(document, name, { configurable: true, get });
  }

  customElements.define(
    'watchful-note',
    class extends HTMLElement {
      static readonly observedAttributes = ['class', 'id', 'style'];
      constructor() {
        super();
        notice('custom element made');
      }
      connectedCallback() {
        notice('custom element put in');
      }
      disconnectedCallback() {
        notice('custom element taken out');
      }
      attributeChangedCallback(name: string) {
        notice(`custom element changed: ${name}`);
      }
      adoptedCallback() {
        notice('custom element adopted');
      }
    },
  );

  new MutationObserver((records) => {
    for (const { type, target } of records) notice(`mutation ${type} of ${target.nodeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) notice(`request of ${name}`);
  }).observe({ type: 'resource' });

  const known = new Set<string>();
  const lookAtGlobals = () => {
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!known.has(name)) notice(`new global ${name}`);
      known.add(name);
    }
  };
  window.addEventListener('load', () => {
    setTimeout(() => {
      lookAtGlobals();
      window.armed = true;
      setInterval(lookAtGlobals, 50);
    }, 500);
  });
}
