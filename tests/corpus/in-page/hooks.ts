/** What the hooks of a page have noted: in words, each with its beginning. */
export interface Noted {
  /** Calls that only a payload makes, and scripts that failed. */
  executions: string[];
  /** What the page's policy refused. */
  violations: string[];
}

declare global {
  interface Window {
    __noted?: Noted;
    /** From here on what elements of the page's own do is its own affair. */
    __settled?: WeakSet<EventTarget>;
  }
}

/** Puts hooks on whatever payloads call. Runs in the page, before anything else of it where that can be; again it does nothing. */
export function installHooks(): void {
  if (window.__noted) return;
  const noted: Noted = { executions: [], violations: [] };
  Object.defineProperty(window, '__noted', { value: noted });
  const words = (value: unknown): string => {
    try {
      return String(value).slice(0, 60);
    } catch {
      return '';
    }
  };
  const note = (name: string, value: unknown) => {
    if (noted.executions.length >= 200) return;
    const target = window.event?.target;
    // What a hostile page does with its own elements, or by its own clock, is no doing of whoever clips it.
    if (window.__settled && (!target || target === window || window.__settled.has(target))) {
      if (!document.currentScript || window.__settled.has(document.currentScript)) return;
    }
    noted.executions.push(`${name}(${words(value)})`);
  };
  const replace = (owner: object, name: string, answer: unknown) => {
    try {
      Object.defineProperty(owner, name, {
        configurable: true,
        value: (...passed: unknown[]) => {
          note(name, passed[0]);
          return answer;
        },
      });
    } catch {
      // fixed in this browser: other hooks remain
    }
  };
  for (const name of ['alert', 'print', '__marker']) replace(window, name, undefined);
  replace(window, 'confirm', false);
  for (const name of ['prompt', 'open']) replace(window, name, null);
  const run: (source: string) => unknown = Reflect.get(window, 'eval');
  Object.defineProperty(window, 'eval', {
    configurable: true,
    value: (source: string) => {
      note('eval', source);
      return run(source);
    },
  });
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => {
      note('cookie', '');
      return 'tasted=yes';
    },
    set: (value) => note('cookie', value),
  });
  window.addEventListener('error', ({ message, target }) => {
    if (target === window) note('error', message);
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, isTrusted }) => {
    if (isTrusted && noted.violations.length < 200)
      noted.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
}
