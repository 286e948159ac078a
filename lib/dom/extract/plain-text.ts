import { readLines } from './text-lines';

/** UTF-16 units of a paragraph; menus, buttons and captions are shorter. */
const shortest = 60;
/**
 * What must follow upon one another, no link line between, for a page to hold running text: so many paragraphs of so many
 * UTF-16 units together, or, where nothing parts the paragraphs, so many units. A page to log in on has less.
 */
const least = { paragraphs: 3, text: 400, unparted: 2_000 } as const;

interface PlainText {
  paragraphs: string[];
  /** Whether they follow upon one another: on front pages and in lists of results each stands under a link of its own. */
  isRunning: boolean;
}

/** The paragraphs of a page, or of a part of it, as plain text: lines too short to be one and lines that are links left out. */
export function paragraphsOf(root: Node): PlainText {
  const paragraphs: string[] = [];
  let isRunning = false;
  let run = { paragraphs: 0, text: 0 };
  readLines(root, {
    line(text, isLink) {
      if (isLink) run = { paragraphs: 0, text: 0 };
      if (isLink || text.length < shortest) return;
      paragraphs.push(text);
      run.paragraphs += 1;
      run.text += text.length;
      isRunning ||= run.text >= (run.paragraphs < least.paragraphs ? least.unparted : least.text);
    },
  });
  return { paragraphs, isRunning };
}

/** Paragraphs as a body; `copy` makes its elements. */
export function plainBody(paragraphs: readonly string[], copy: Document): Element {
  const body = copy.createElement('div');
  for (const text of paragraphs) {
    const paragraph = copy.createElement('p');
    paragraph.append(text);
    body.append(paragraph);
  }
  return body;
}
