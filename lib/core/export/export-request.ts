export interface ExportRequest {
  ids: readonly string[];
  /** Called now and then with the number of clips written so far, of `total` asked for, and once at the end. */
  onProgress: (done: number, total: number) => void;
  /** Ends the export; nothing is saved then, or, in a folder, nothing more. */
  signal: AbortSignal;
}

export interface Exported {
  /** Files that were written, one a clip. */
  files: number;
  /** Clips asked for that are no longer there. */
  skipped: number;
  /** Whether the reader ended it: then no file was saved, or, in a folder, no more of them. */
  cancelled: boolean;
  /** What else there is to say of an export into a folder; left out for a file. */
  folder?: FolderReport;
}

export interface FolderReport {
  /** Notes of clips that there was nothing new to write of. */
  unchanged: number;
  /** Notes that somebody has changed in the folder, and whose clips have changed, too: by their paths. */
  leftAlone: readonly string[];
}
