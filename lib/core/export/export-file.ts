/** A file of an export. */
export interface ExportFile {
  /** Its path within the export, folders parted by `/`; each part a safe name. */
  name: string;
  input: string | Blob;
  /** Epoch milliseconds. */
  lastModified: number;
}
