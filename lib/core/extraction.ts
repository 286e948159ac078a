import type { Article } from './article';
import type { extractionProblems } from './extraction-problems';

/** What a run of the content script can answer when there is no article in it. */
export type ExtractionProblem = keyof typeof extractionProblems;

/** What evaluating the built `extract.js` promises. `message` is one sentence for a person. */
export type Extraction = { ok: true; article: Article } | { ok: false; reason: ExtractionProblem; message: string };
