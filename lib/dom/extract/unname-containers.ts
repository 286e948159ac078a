import type { RunningText } from './running-text';

/** Share of the page’s running text from which on an element is where the story is. */
const least = 0.4;

/** Names by which Readability throws a container out or thinks less of it. */
const distrusted = /banner|comment|footer|header|menu|meta|promo|related|scroll|share|sidebar|social|sponsor|widget/i;

/**
 * Readability throws out containers by their names ("with-sidebar", "has-comments"), the one that holds the story among them, and
 * headings by theirs ("header-anchor-widget"). What is known to be the story, and what is a heading, loses such a name before.
 */
export function unnameContainers(copy: Document, text: RunningText): void {
  for (const element of copy.body.querySelectorAll('[class],[id]')) {
    const isHeading = /^h[1-6]$/.test(element.localName);
    const holdsStory = text.total > 0 && text.in(element) >= text.total * least;
    if (!isHeading && !(holdsStory && distrusted.test(`${element.getAttribute('class')} ${element.id}`))) continue;
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}
