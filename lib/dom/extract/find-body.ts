import type { FoundMetadata } from '../metadata/read-metadata';
import { setParagraphs } from './boxed-paragraphs';
import { buildFigures, isNamedCaption } from './build-figures';
import { chooseBody } from './choose-body';
import { dropOtherArticles } from './drop-other-articles';
import { dropOverlays } from './drop-overlays';
import { dropSurroundings } from './drop-surroundings';
import { flattenBlocks } from './flatten-blocks';
import { joinSplitBody } from './join-split-body';
import { leadFigure, restoreLead } from './lead-picture';
import { nameEmbeds } from './name-embeds';
import { lineOf } from './plain-words';
import { resolvePictures } from './resolve-pictures';
import { captionedFigures, restoreFigures } from './restore-figures';
import { findStandfirsts, restoreStandfirst } from './restore-standfirst';
import { runningParagraphs } from './running-paragraphs';
import { measureRunningText } from './running-text';
import { tidyBlocks } from './tidy-blocks';
import { afterSteps, dropRepeatedTitle, repeatsTitle } from './tidy-body';
import { unnameContainers } from './unname-containers';

/** UTF-16 units. A line of metadata is short; what is longer was taken for one by mistake. */
const longestLine = 300;

/**
 * The article's body as a flat run of blocks, out of its document, null where there is none; and the line that stood right below it. Takes the
 * copy to pieces.
 */
export function findBody(copy: Document, found: FoundMetadata, base = copy.baseURI): [Element | null, string?] {
  const { metadata, headline } = found;
  for (const line of found.lines) if (isOnlyALine(line)) line.remove();
  const text = measureRunningText(copy);
  dropSurroundings(copy, headline, text, base);
  dropOverlays(copy, text);
  // Of a page with several first-level headings the first may be taken for want of one that is borne out.
  dropOtherArticles(copy, headline && repeatsTitle(headline, metadata.title) ? headline : null, text);
  nameEmbeds(copy, base);
  const named = resolvePictures(copy, base, metadata.leadImage);
  buildFigures(copy);
  const lead = leadFigure(copy, named, headline);
  setParagraphs(copy);
  const standfirsts = findStandfirsts(copy, headline, metadata.title, found.descriptions);
  dropRepeatedTitle(copy.body, metadata.title);
  const paragraphs = runningParagraphs(copy, base, headline);
  const figures = captionedFigures(copy, text);
  unnameContainers(copy, text);
  const body = chooseBody(copy, text);
  if (!body) return [null];
  joinSplitBody(body, paragraphs);
  restoreFigures(body, figures, paragraphs);
  for (const step of afterSteps) step(body, metadata);
  restoreStandfirst(body, standfirsts);
  restoreLead(body, lead);
  flattenBlocks(body);
  const foot = tidyBlocks(body, metadata.title, found.signers, base);
  // A heading over nothing is gone; the standfirst of a story that readers must pay for is all that there is to read.
  if (!body.querySelector('p')) restoreStandfirst(body, standfirsts);
  return [body, foot];
}

/** A caption or a table's cell may look like a date line; so may a line of code. */
const isOnlyALine = (line: Element): boolean =>
  lineOf(line).length <= longestLine && !line.closest('pre,code,blockquote,td,figcaption') && !isNamedCaption(line);
