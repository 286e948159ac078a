/**
 * Hands an address to the program that has its scheme, after a click. The browser asks the reader first, and tells nobody what became of it; the page stays what it is. No permission
 * is needed for a link.
 */
export function openOtherProgram(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noreferrer';
  link.click();
}
