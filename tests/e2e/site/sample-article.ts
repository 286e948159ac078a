import type { OutletId } from './outlets';

/** A picture that the site draws itself; the palette is its name in `pictures.ts`. */
interface SamplePicture {
  path: string;
  alt: string;
  caption: string;
  credit: string;
}

/** An invented article, and what a clip of it must say. */
export interface SampleArticle {
  outlet: OutletId;
  /** Path on the outlet's host. */
  path: string;
  headline: string;
  standfirst: string;
  authors: string[];
  /** The wire service; null where the outlet's own people wrote it. */
  agency: string | null;
  section: string;
  keywords: string[];
  /** ISO 8601 with the offset the outlet prints. */
  published: string;
  modified: string | null;
  /** The date line as the page shows it. */
  printed: string;
  picture: SamplePicture;
  /** The body's HTML, as the outlet's editors wrote it. */
  body: string;
  /** A sentence in the middle of the running text that no clip may miss. */
  keySentence: string;
  /** Whether a reader without a subscription sees all of it. */
  free: boolean;
}
