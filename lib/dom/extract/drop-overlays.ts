import { isSmall } from './picture-size';
import { lineOf, namesOf } from './plain-words';
import type { RunningText } from './running-text';

const overlay = /cookie|consent|gdpr|onetrust|didomi|\scmp\s|privacy-?(?:manager|cent(?:er|re)|settings|banner|notice)/;
const modal = /[\s_-](?:modal|pop-?up|overlay|light-?box|(?:sign|log)-?in|regist\w+)[\s_-]/;
/** UTF-16 units. A picture that a click enlarges is called a light box, a label on it an overlay. */
const longestLabel = 300;
/** Share of the page’s running text from which on an element lies over nothing. */
const mostOver = 0.4;
const spokenOnly = /[\s_-](?:sr-only|visually-?hidden|screen-?reader(?:-?text)?|off-?screen)\s/;

/**
 * Takes out what lies over the page or is only spoken: consent dialogs, whose long legal text is often taken for the article,
 * dialogs, and labels for screen readers, which stand in the middle of sentences once styles are gone. A wrapper that merely
 * notes that there is a dialog holds the headline, and stays; so do words of a paragraph that open one.
 */
export function dropOverlays(copy: Document, text: RunningText): void {
  const dialogs = new Set(copy.body.querySelectorAll('dialog,[role$=dialog],[aria-modal=true]'));
  for (const element of copy.body.querySelectorAll('[class],[id],[role],dialog')) {
    const names = namesOf(element);
    const isModal =
      modal.test(names) &&
      text.in(element) <= text.total * mostOver &&
      !isPicture(element) &&
      element.parentElement?.localName !== 'p';
    const over = isModal || overlay.test(names) || dialogs.has(element);
    if (!(over || spokenOnly.test(names))) continue;
    const holdsTheStory = element.matches('main,article') || element.querySelector('h1,article,main');
    if (!holdsTheStory && (over || !isSpokenTwin(element))) element.remove();
  }
}

function isPicture(element: Element): boolean {
  const picture = element.localName === 'img' ? element : element.querySelector('img');
  return picture !== null && !isSmall(picture) && lineOf(element).length < longestLabel;
}

/** A word with a drop cap is at times set twice, for the eye and for the ear: the whole one stays. */
function isSpokenTwin(spoken: Element): boolean {
  const letters = (element: Element | null): string => lineOf(element ?? spoken).replace(/\s/g, '');
  const seen = [spoken.previousElementSibling, spoken.nextElementSibling].find(
    (beside) => beside?.getAttribute('aria-hidden') === 'true' && letters(beside) === letters(spoken),
  );
  seen?.remove();
  return seen !== undefined;
}
