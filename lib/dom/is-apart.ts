/**
 * Whether an element stands in one of some kind that the headline does not stand in. What holds the headline, too, is called as it is for
 * something else: "comments-open", "multi-author", "with-captions".
 */
export const isApart = (element: Element, kind: string, headline: Element | null): boolean =>
  element.closest(kind)?.contains(headline) === false;
