import { isolated } from './isolated';

/** A title inside a sentence of the interface, in quotation marks. */
export const quoted = (title: string): string => `“${isolated(title)}”`;
