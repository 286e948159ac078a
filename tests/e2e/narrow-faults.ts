/**
 * Runs in a page: what cannot be seen or pressed where there is little room. Controls of text that is being read (links in it) are as
 * large as their words, as WCAG 2.5.8 allows; a control within a label is as large as that.
 */
export function narrowFaults(): string[] {
  const smallest = 24;
  const faults: string[] = [];
  const room = document.documentElement.clientWidth;
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`The page is ${scrollWidth} pixels wide, of ${innerWidth}`);

  const told = (node: Element) =>
    `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''} “${(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40)}”`;
  const isSeen = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    node.getBoundingClientRect().width > 0 &&
    getComputedStyle(node).clipPath !== 'inset(50%)' &&
    !node.closest('svg');
  const overflowOf = (node: Element) => getComputedStyle(node).overflowX;
  const isWithin = (node: Element, { left, right }: { left: number; right: number }) => {
    const box = node.getBoundingClientRect();
    return box.left >= left - 1 && box.right <= right + 1;
  };
  /** What round an element scrolls it sideways, or cuts it off: the page itself where nothing else does. */
  const frameOf = (node: Element): Element | null => {
    const round = node.parentElement;
    if (!round || round === document.body) return null;
    return overflowOf(round) === 'visible' ? frameOf(round) : round;
  };
  const page = { left: 0, right: room };
  const isCutOff = (node: Element): boolean => {
    const frame = frameOf(node);
    if (!frame) return !isWithin(node, page);
    return !/auto|scroll/.test(overflowOf(frame)) && !isWithin(node, frame.getBoundingClientRect());
  };
  const isInText = (node: Element) =>
    node.matches('a') &&
    getComputedStyle(node).display === 'inline' &&
    node.closest('p, h1, h2, h3, dd, li, td') !== null;

  const controls = 'a[href], button, input, select, textarea, summary, [role=tab], [role=option]';
  for (const node of [...document.querySelectorAll(controls)].filter(isSeen)) {
    const target = node.matches('input') ? (node.closest('label') ?? node) : node;
    const { width, height } = target.getBoundingClientRect();
    if (!isInText(node) && Math.min(width, height) < smallest - 0.5) {
      faults.push(`${told(node)} is ${width.toFixed(1)} by ${height.toFixed(1)}`);
    }
    if (isCutOff(target)) faults.push(`${told(node)} is cut off`);
  }
  // What is cut off by its own frame, as a line that ends in three dots is, is so on purpose.
  for (const node of [...document.querySelectorAll('main *')].filter(isSeen)) {
    if (!frameOf(node) && !isWithin(node, page)) faults.push(`${told(node)} reaches out of the page`);
  }
  return faults;
}
