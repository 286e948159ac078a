/** A file of an export. */
export interface ExportFile {
  /** Its path within the export, folders parted by `/`; each part a safe name. */
  name: string;
  input: string | Uint8Array<ArrayBuffer> | Blob;
  /** Epoch milliseconds. */
  lastModified: number;
}

/** A picture in an export, by what shows it. */
export interface ExportPicture {
  /** Where its page had it. */
  address: string;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
  /** Its path within the export. */
  file: string;
}
