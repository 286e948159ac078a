import { piecesOfHtml } from './html-pieces';
import { isInlineName } from './inline-names';
import { TextFolder } from './text-folder';

/**
 * The reading text of a clip's stored HTML where there is no DOM to parse it: what `lib/dom/reading-text.ts` reads off the screen when the
 * reader shows the clip.
 */
export function readingTextOfHtml(html: string): string {
  const folder = new TextFolder();
  let code = 0;
  for (const piece of piecesOfHtml(html)) {
    if (typeof piece === 'string') folder.add(piece, code > 0, ignore);
    else {
      if (!isInlineName(piece.name)) folder.breakLine();
      if (piece.name === 'pre') code += piece.closes ? -1 : 1;
    }
  }
  return folder.text;
}

const ignore = () => {};
