/** Whether keys are letters there. A checkbox takes none but the space bar, a radio button that and the arrows. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
      !/^(?:checkbox|radio)$/.test(target.getAttribute('type') ?? '')));
