/**
 * Hands an address to the program that has its scheme, after a click; no permission is needed for a link. The browser asks the reader first, and tells nobody what came of it. In a
 * tab of its own: where there is no such program, Firefox leaves the page for one that says so; Chromium says nothing and closes the tab.
 */
export function openOtherProgram(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
