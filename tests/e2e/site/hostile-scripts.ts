export type PageScript<Passed extends (string | number)[]> = (...passed: Passed) => void;

/**
 * Puts `article` into a form and a document in which elements stand in the place of DOM members: one part of all names that
 * the prototypes of this browser have. What was written is left in `window.clobbered`, as a number.
 */
export function clobber(part: number, parts: number, article: string): void {
  const kinds = [EventTarget, Node, Element, HTMLElement, HTMLFormElement, Document, HTMLDocument, Object];
  const names = [...new Set(kinds.flatMap((kind) => Object.getOwnPropertyNames(kind.prototype)))].filter(
    (_, place) => place % parts === part,
  );
  const controls = names.map((name) => `<input name="${name}"><button id="${name}" hidden></button>`).join('');
  const named = names
    .map((name) => `<img name="${name}" alt=""><embed name="${name}" hidden><form name="${name}" id="${name}"></form>`)
    .join('');
  Object.assign(globalThis, { clobbered: names.length });
  document.currentScript?.insertAdjacentHTML(
    'afterend',
    `<form>${controls}<output name="parentNode"></output>${article}</form>${named}`,
  );
}

/** Nests `inside` so many levels deep at the end of the page; a parser would stop at 512. */
export function nest(levels: number, inside: string, className: string): void {
  const top = document.createElement('div');
  top.className = className;
  let inner = top;
  for (let level = 1; level < levels; level += 1) inner = inner.appendChild(document.createElement('div'));
  inner.innerHTML = inside;
  document.body.append(top);
}
