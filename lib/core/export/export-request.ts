export interface ExportRequest {
  ids: readonly string[];
  /** Called now and then with the number of clips written so far, of `total` asked for, and once at the end. */
  onProgress: (done: number, total: number) => void;
  /** Ends the export; nothing is saved then. */
  signal: AbortSignal;
}

export interface Exported {
  /** Markdown files in the archive. */
  files: number;
  /** Clips asked for that are no longer there. */
  skipped: number;
  /** Whether the reader ended it: then no file was saved. */
  cancelled: boolean;
}
