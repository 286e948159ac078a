/** What a reader can say of a clip at any time; what is not named stays as it is. */
export interface Marks {
  favourite?: boolean;
  read?: boolean;
  /** Dealt with: it leaves the library for the archive. */
  archived?: boolean;
}
