import { isolated } from '@/lib/core/isolated';

/** A title inside a sentence of the interface as English has it, in quotation marks. */
export const quoted = (title: string): string => `“${isolated(title)}”`;
