import { apa } from './apa';
import { biblatex } from './biblatex';
import { chicago } from './chicago';
import { type CitationFormat, citationFormats } from './citation-formats';
import { citeNews } from './cite-news';
import { type Cited, type ClipToCite, citedOf } from './cited';
import { cslJson } from './csl-json';
import type { DaysIn } from './day-in-words';
import { mla } from './mla';
import { ris } from './ris';

export { type CitationFormat, citationFormats };

/** What a file of citations is called and served as. */
export const citationFile: Readonly<Record<CitationFormat, { extension: string; mediaType: string }>> = {
  apa: { extension: 'txt', mediaType: 'text/plain' },
  mla: { extension: 'txt', mediaType: 'text/plain' },
  chicago: { extension: 'txt', mediaType: 'text/plain' },
  wikipedia: { extension: 'txt', mediaType: 'text/plain' },
  'csl-json': { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
};

type Writer = (cited: readonly Cited[], daysIn: DaysIn) => string;

const writers: Readonly<Record<CitationFormat, Writer>> = {
  apa: (cited, daysIn) => apa(cited, daysIn).join('\n\n'),
  mla: (cited, daysIn) => mla(cited, daysIn).join('\n\n'),
  chicago: (cited, daysIn) => chicago(cited, daysIn).join('\n\n'),
  wikipedia: (cited) => cited.map(citeNews).join('\n'),
  'csl-json': cslJson,
  ris,
  bibtex: biblatex,
};

/**
 * Clips as citations of one format: the printed styles as a list in the style's own order, entries an empty line apart;
 * the others in the order given. `daysIn` is for the printed styles; their own words ("n.d.", "Accessed") stay English.
 *
 * Written here and not by a library: citeproc-js comes under CPAL or AGPL, and citation.js formats by it. Both bring styles
 * and locales of hundreds of kilobytes for one type of work and guess which capitals of a headline to take away; neither
 * writes `{{cite news}}`. Seven formats of a dozen fields are less code than wiring those in; readers by others check what is
 * written (tests/unit/core/citations).
 */
export const cite = (format: CitationFormat, clips: readonly ClipToCite[], daysIn: DaysIn = 'en'): string =>
  writers[format](clips.map(citedOf), daysIn);
