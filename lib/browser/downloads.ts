/** How long the browser may take to begin reading a blob that it saves, in milliseconds. */
const readingTime = 60_000;

/** Saves a file through a link to a blob: the `downloads` permission would warn the reader at install. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readingTime);
}
