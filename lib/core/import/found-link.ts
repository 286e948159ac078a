/** A link as it stands in an HTML file, as `lib/dom/import/found-links.ts` finds it. */
export interface FoundLink {
  /** The how-manieth of the file, from 1 on. */
  number: number;
  address: string;
  text: string;
  /** The other attributes, without pictures. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** The folders that it lies in, the outermost first; without those that every browser has. */
  folders: readonly string[];
  /** The main heading before it; null where there is none. */
  section: string | null;
  /** What is said below it; '' for nothing. */
  description: string;
}
