import { reader } from '../extract/unclobbered';

/** More of what a page may have put elements in the place of; apart, since every byte of the script that clips counts. */
export const focusedIn = reader<Element | null>(Document.prototype, 'activeElement');
