/** What a flow looks for: a CSS selector, or what a reader hears from a screen reader. */
export type Target =
  | string
  | {
      role: string;
      /** The whole accessible name; leave it out to take any. */
      name?: string;
      /** The beginning of the accessible name. */
      nameStart?: string;
      /** A CSS selector of what it lies in. */
      within?: string;
    };

/** One visible element as found on a page. The box is in CSS pixels of the viewport. */
export interface Seen {
  role: string;
  name: string;
  text: string;
  value: string;
  checked: boolean;
  disabled: boolean;
  selected: boolean;
  focused: boolean;
  box: { x: number; y: number; width: number; height: number };
}

/**
 * All visible elements that a target fits, in document order. It is sent into the page as source text and therefore uses
 * nothing from outside itself. Roles and names follow the parts of HTML-AAM and accname that Newsclip's own pages use.
 */
export function lookFor(target: Target, scrollTo: boolean): Seen[] {
  const implicitRoles: [string, string][] = [
    ['button, summary, input[type=button], input[type=submit]', 'button'],
    ['a[href]', 'link'],
    ['input[type=search]', 'searchbox'],
    ['input[type=checkbox]', 'checkbox'],
    ['input[type=radio]', 'radio'],
    ['input:not([type]), input[type=text], textarea', 'textbox'],
    ['select', 'combobox'],
    ['option', 'option'],
    ['h1, h2, h3, h4, h5, h6', 'heading'],
    ['li', 'listitem'],
    ['ul, ol', 'list'],
    ['article', 'article'],
    ['dialog', 'dialog'],
    ['main', 'main'],
    ['nav', 'navigation'],
    ['img', 'img'],
    ['output', 'status'],
    ['progress', 'progressbar'],
    ['table', 'table'],
  ];
  const roleOf = (node: Element) =>
    node.getAttribute('role') ?? implicitRoles.find(([selector]) => node.matches(selector))?.[1] ?? '';
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const visibleText = (node: Node, withNames = true): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true' || node.matches('[hidden]'))
      return '';
    const own = node.getAttribute('aria-label') ?? (node instanceof HTMLImageElement ? node.alt : null);
    if (own && withNames) return own;
    const parts = [...node.childNodes].map((child) => visibleText(child, withNames));
    return parts.join(node.matches('span, b, i, em, strong, a, bdi, code, mark, time') ? '' : ' ');
  };
  const labelsOf = (node: Element) =>
    node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement
      ? [...(node.labels ?? [])]
      : [];
  const nameOf = (node: Element) => {
    const labelled = (node.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => id && document.getElementById(id))
      .filter((label) => label instanceof Element);
    const fromLabels = (labelled.length > 0 ? labelled : labelsOf(node)).map((label) => visibleText(label)).join(' ');
    const ownText = node.matches('input, textarea, select, ul, ol, main, nav') ? '' : visibleText(node);
    const name = labelled.length > 0 ? fromLabels : (node.getAttribute('aria-label') ?? (fromLabels || ownText));
    return tidy(name) || tidy(node.getAttribute('title'));
  };
  const fits = (node: Element) => {
    if (typeof target === 'string') return true;
    if (roleOf(node) !== target.role) return false;
    if (target.name !== undefined && nameOf(node) !== target.name) return false;
    return target.nameStart === undefined || nameOf(node).startsWith(target.nameStart);
  };
  const selector = typeof target === 'string' ? target : `${target.within ?? 'html'} *`;
  const found = [...document.querySelectorAll(selector)].filter(
    (node) => fits(node) && node.checkVisibility({ visibilityProperty: true }),
  );
  if (scrollTo) found[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return found.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const field = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node : null;
    return {
      role: roleOf(node),
      name: nameOf(node),
      text: tidy(visibleText(node, false)),
      value: field?.value ?? '',
      checked: node instanceof HTMLInputElement ? node.checked : node.getAttribute('aria-checked') === 'true',
      disabled: node.matches(':disabled, [aria-disabled=true]'),
      selected: node.getAttribute('aria-selected') === 'true' || node.hasAttribute('aria-current'),
      focused: node === document.activeElement,
      box: { x, y, width, height },
    };
  });
}
