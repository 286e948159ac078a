/**
 * Fires on every element below a place whatever a payload may listen to, clicks and focuses it. Links to the web are not
 * followed; any other are. Runs in a page, for the page itself or for those frames of it whose numbers are given. Elements that
 * fit `spared`, or lie in such, are left alone.
 */
export function fireEverything(frames: number[], selector: string, spared: string): void {
  const usual =
    'click,dblclick,mouseover,mouseenter,mousemove,mousedown,mouseup,focus,blur,error,load,toggle,beforetoggle,animationstart,animationend,animationiteration,transitionend,pointerover,pointerdown,pointerup,contextmenu,touchstart,drag,dragstart,drop,copy,cut,paste,input,change,scroll,wheel'.split(
      ',',
    );
  const all = new Set(usual);
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) all.add(name.slice(2));
  // These are the page's own to say.
  for (const type of ['submit', 'reset', 'securitypolicyviolation']) all.delete(type);
  const staying = (event: Event) => {
    // Elements of a frame are none of this window's.
    const clicked: Partial<Element> = Object(event.target);
    const target = clicked.closest?.('a[href], area[href]')?.getAttribute('href') ?? '';
    if (event.type === 'submit' || /^(?:https?:|mailto:|#)/i.test(target.trim())) event.preventDefault();
  };
  const fire = (element: Element): void => {
    for (const type of element.attributes.length > 0 ? all : usual)
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    for (const type of ['keydown', 'keypress', 'keyup'])
      element.dispatchEvent(new KeyboardEvent(type, { key: 'F13', bubbles: true, cancelable: true }));
    if ('focus' in element && typeof element.focus === 'function') element.focus({ preventScroll: true });
    if ('click' in element && typeof element.click === 'function') element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
  const fireIn = (view: Window): void => {
    const root = view.document.querySelector(selector);
    if (!root) return;
    view.addEventListener('click', staying);
    view.addEventListener('submit', staying);
    const elements = [root, ...root.querySelectorAll('*')].filter((element) => !spared || !element.closest(spared));
    for (const element of elements) fire(element);
    view.removeEventListener('click', staying);
    view.removeEventListener('submit', staying);
  };
  const views = frames.length === 0 ? [window] : frames.map((number) => window.frames[number]);
  for (const view of views) {
    try {
      if (view) fireIn(view);
    } catch {
      // a frame that has left for another origin
    }
  }
}
